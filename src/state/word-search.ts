import type { EventColumns } from '../index/event-columns.ts'

/** Scripts that are written without spaces between words: there a word may begin anywhere. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const ASCII = /^[\0-\x7f]*$/
/** Between the texts of two events: in no needle. */
const END = '\n'

/**
 * Finds events by words: case and accents do not matter, each word may be the beginning of a longer one, all of them
 * must be there, and what stands between quotation marks must be there as it is.
 */
export class WordSearch {
  readonly #haystack: string
  /** Where the text of each event begins in the haystack, and after the last, its end. */
  readonly #offsets: Uint32Array

  /** @param texts all that can be found of each event; or the haystack, ready folded, and where each begins in it */
  constructor(texts: readonly string[] | { readonly haystack: string; readonly offsets: Uint32Array }) {
    if ('haystack' in texts) {
      this.#haystack = texts.haystack
      this.#offsets = texts.offsets
      return
    }
    const folded = texts.map(foldText)
    this.#offsets = new Uint32Array(texts.length + 1)
    folded.forEach((text, i) => (this.#offsets[i + 1] = this.#offsets[i]! + text.length + END.length))
    this.#haystack = folded.join(END) + END
  }

  /** Finds events by titles that lie in one piece, a line feed after each; without a copy of each where all is ASCII. */
  static ofTitles({ titles, titleOffsets }: Pick<EventColumns, 'titles' | 'titleOffsets'>): WordSearch {
    const all = new TextDecoder().decode(titles)
    return ASCII.test(all)
      ? new WordSearch({ haystack: all.toLowerCase(), offsets: titleOffsets })
      : new WordSearch(all.split(END).slice(0, -1))
  }

  /** By event number, 1 where it holds the words; null where there are no words. */
  find(words: string): Uint8Array | null {
    const needles = needlesOf(words)
    if (needles.length === 0) return null
    const total = this.#offsets.length - 1
    const held = new Uint8Array(total).fill(1)
    for (const needle of needles) {
      const holds = this.#findOne(needle)
      for (let event = 0; event < total; event++) held[event]! &= holds[event]!
    }
    return held
  }

  #findOne(needle: string): Uint8Array {
    const holds = new Uint8Array(this.#offsets.length - 1)
    const anywhere = UNSPACED.test(needle) || !LETTER_OR_DIGIT.test(needle[0]!)
    let event = 0
    for (let at = this.#haystack.indexOf(needle); at !== -1; at = this.#haystack.indexOf(needle, at)) {
      while (this.#offsets[event + 1]! <= at) event++
      if (anywhere || at === 0 || !LETTER_OR_DIGIT.test(this.#haystack[at - 1]!)) {
        holds[event] = 1
        at = this.#offsets[event + 1]!
      } else at++
    }
    return holds
  }
}

/** Without case, accents and width, with one space where there is any. */
function foldText(text: string): string {
  const lower = text.toLowerCase().replaceAll(/\s+/gu, ' ')
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replaceAll(/\p{M}/gu, '')
}

/** `storm "new york"`: a word and a phrase. A mark that is not closed reaches to the end. */
const needlesOf = (words: string): string[] =>
  Array.from(foldText(words).matchAll(/["“”„«]([^"“”„«»]*)["“”»]?|([^\s"“”„«»]+)/gu), (match) =>
    (match[1] ?? match[2] ?? '').trim(),
  ).filter((needle) => needle !== '')
