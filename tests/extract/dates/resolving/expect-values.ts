import { expect, it } from 'vitest'
import { marked, unmarked } from '../dated-text.ts'

/** Checks texts whose times are marked with their TIMEX3 values, each a row: `[on Monday|2020-03-09]`. */
export const testValues = (written: string | null, rows: readonly string[]): void => {
  it.each(rows)(`resolves, written ${written ?? 'nobody knows when'}: %s`, (row) => {
    expect(marked(unmarked(row), written)).toBe(row)
  })
}
