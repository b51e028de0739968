/**
 * How a name is written, told by how that differs from its folded words with capitals: nothing for "Wuhan", a few
 * characters for "São Paulo".
 *
 * A patch is a run of edits; each is three characters whose codes say how many characters to keep, to drop and to put
 * in, then the characters to put in.
 */

/** The patch that makes `spelling` out of `folded`; "" where capitals at the beginnings of words are enough. */
export function spellingPatch(folded: string, spelling: string): string {
  const from = [...capitalised(folded)]
  const to = [...spelling]
  const common = commonLengths(from, to)
  let patch = ''
  let i = 0
  let k = 0
  while (i < from.length || k < to.length) {
    const kept = i
    while (
      i < from.length &&
      k < to.length &&
      from[i] === to[k] &&
      common[i]![k] === common[i + 1]![k + 1]! + 1
    ) {
      i++
      k++
    }
    const dropped = i
    const put = k
    while (i < from.length || k < to.length) {
      if (
        i < from.length &&
        k < to.length &&
        from[i] === to[k] &&
        common[i]![k] === common[i + 1]![k + 1]! + 1
      )
        break
      if (k === to.length || (i < from.length && common[i + 1]![k]! >= common[i]![k + 1]!)) i++
      else k++
    }
    if (i === dropped && k === put) break // nothing but kept characters was left
    const edit = [dropped - kept, i - dropped, k - put]
    patch += String.fromCharCode(...edit) + to.slice(put, k).join('')
  }
  return patch
}

/** The spelling that {@link spellingPatch} was given. */
export function applyPatch(folded: string, patch: string): string {
  const plain = capitalised(folded)
  if (patch === '') return plain
  const from = [...plain]
  const edits = [...patch]
  let spelling = ''
  let at = 0
  for (let i = 0; i < edits.length;) {
    const [keep, drop, put] = edits.slice(i, i + 3).map((character) => character.codePointAt(0)!)
    spelling += from.slice(at, at + keep!).join('') + edits.slice(i + 3, i + 3 + put!).join('')
    at += keep! + drop!
    i += 3 + put!
  }
  return spelling + from.slice(at).join('')
}

const capitalised = (folded: string): string =>
  folded.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())

/** For each pair of positions, how many characters the two have in common from there on, in order. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array[] {
  const common = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i--)
    for (let k = to.length - 1; k >= 0; k--)
      common[i]![k] =
        from[i] === to[k] ? common[i + 1]![k + 1]! + 1 : Math.max(common[i + 1]![k]!, common[i]![k + 1]!)
  return common
}
