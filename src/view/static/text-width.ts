/** Widths of characters of common sans-serif typefaces, as parts of the font size; a little too wide rather than too narrow. */
const NARROW = 0.32
const WIDE = 0.95
const CAPITAL = 0.72
const FULL = 1.05
const USUAL = 0.58

/** Guesses the width of a text where there is no screen to measure it on. */
export const textWidth =
  (fontSize: number) =>
  (text: string): number => {
    let width = 0
    for (const character of text) width += fontSize * widthOf(character)
    return width
  }

function widthOf(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0
  if (/[iljtfr.,:;'’‘|!()[\]\s]/.test(character)) return NARROW
  if (/[mwMW@%—…]/.test(character)) return WIDE
  if (
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60\p{Emoji_Presentation}]/u.test(
      character,
    )
  )
    return FULL
  return /\p{Lu}/u.test(character) ? CAPITAL : USUAL
}
