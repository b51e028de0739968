/** One measurement that can be run by its name. */
export interface Bench {
  /** Kebab-case, unique. */
  readonly name: string
  /** What is measured, in one line. */
  readonly title: string
  run(): Table
}

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as lines of text: the first column to the left, figures to the right. */
export function formatTable({ columns, rows }: Table): string {
  const all = [columns, ...rows]
  const widths = columns.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  return all
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .map((line) => `  ${line}\n`)
    .join('')
}
