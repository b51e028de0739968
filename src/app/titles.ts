/** Longest title that is made from a text, in code units. */
const LONGEST = 90

/** The first line of a text with anything in it, cut between words where it is long; "" where there is none. */
export function titleFrom(text: string): string {
  const line = text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .find((line) => /[\p{L}\p{N}]/u.test(line))
  if (line === undefined || line.length <= LONGEST) return line ?? ''
  const cut = line.slice(0, LONGEST - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.\uD800-\uDBFF]+$/, '')}…`
}
