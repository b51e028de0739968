/** Letters that no decomposition takes apart, as English texts write them without their marks. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ơ: 'o',
  ư: 'u',
  ɓ: 'b',
  ɗ: 'd',
  ƴ: 'y',
  ƙ: 'k',
}

/** Spellings of one word that stand for each other in names everywhere: "St. Petersburg", "Saint Petersburg". */
const EXPANDED = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])

const PLAIN_WORD = /^[A-Za-z0-9]+$/
const MARKS = /\p{M}+/gu
const MODIFIERS = /[ʰ-˿]/g
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu
const UNPLAIN_LETTER = /[^a-z0-9]/g
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}.'’‘`´′]+/u

/**
 * One word as names are compared: lower case, without diacritics, apostrophes and points, "St." written out.
 * "Ürümqi" gives "urumqi", "Xi'an" gives "xian", "U.S." gives "us". A possessive "'s" is not taken off.
 *
 * @param word without white space or hyphens, see {@link foldWords}; the result of folding folds to itself
 */
export function foldWord(word: string): string {
  const plain = PLAIN_WORD.test(word) ? word.toLowerCase() : foldLetters(word)
  return EXPANDED.get(plain) ?? plain
}

/** The folded words of a name. White space, hyphens and every other mark but apostrophe and point part words. */
export function foldWords(name: string): string[] {
  return name.split(BETWEEN_WORDS).map(foldWord).filter(Boolean)
}

/** A whole name as names are compared: its folded words with one space between. "Port-au-Prince" gives "port au prince". */
export const foldName = (name: string): string => foldWords(name).join(' ')

const foldLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(MODIFIERS, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
    .replace(UNPLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
