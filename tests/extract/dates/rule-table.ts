import { describe, expect, it } from 'vitest'
import { windowReader } from '../../../src/extract/dates/chrono.ts'
import type { DateRule } from '../../../src/extract/dates/date-rule.ts'
import type { TimeExpression } from '../../../src/extract/dates/expression.ts'
import type { Found } from '../../../src/extract/dates/found.ts'
import type { Refinement } from '../../../src/extract/dates/refinement.ts'
import { cueWindows } from '../../../src/extract/dates/windows.ts'

/** A sentence with the words that a rule should read in square brackets, and what it should make of them. */
export type Row = readonly [marked: string, ...expressions: TimeExpression[]]

/** Everything that some rules and refinements find in an even text, cues and windows included, at its offsets. */
export function findAll(
  text: string,
  rules: readonly DateRule[],
  refinements: readonly Refinement[] = [],
): readonly Found[] {
  const read = windowReader(rules, refinements)
  const all = { start: 0, end: text.length }
  return cueWindows(text, all).flatMap((window) => read(text, all, window))
}

/** Checks that a rule alone reads exactly the marked words, and nothing in sentences without marks. */
export function testRule(rule: DateRule, rows: readonly Row[], plain: readonly string[] = []): void {
  const found = (text: string) =>
    findAll(text, [rule])
      .filter((one) => one.rule === rule.name)
      .map(({ start, end, expression }) => [text.slice(start, end), expression])

  describe(`the rule "${rule.name}"`, () => {
    it.each(rows.map((row) => ({ row, marked: row[0] })))(
      'reads $marked',
      ({ row: [marked, ...expressions] }) => {
        const words = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1])
        expect(found(marked.replace(/[[\]]/g, ''))).toEqual(words.map((word, i) => [word, expressions[i]]))
      },
    )
    if (plain.length > 0)
      it.each(plain)('finds nothing in "%s"', (text) => {
        expect(found(text)).toEqual([])
      })
  })
}
