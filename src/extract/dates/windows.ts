import type { Span } from '../../model/span.ts'
import { figureCues, wordCues } from './cues.ts'
import { REFINEMENTS } from './refinements.ts'
import { DATE_RULES } from './rules.ts'
import { EMPTY_WORD, hashStep, patternWords, WordTable } from './word-table.ts'

/** A small piece of one paragraph in which a time expression may stand. */
export interface CueWindow extends Span {
  /** Bits of the cues in it, see `cues.ts`. */
  readonly cues: number
}

/** Longest window, in code units: keeps what is quadratic in chrono-node small. */
const LONGEST = 400

/** The bit of a word that can stand in a time expression and is no cue: "the", "of", "last". */
const GLUE = 1 << 30

/** What chrono's own clock parser reads beside figures. */
const CLOCK_WORDS =
  'at from a p m am pm o clock utc gmt z est edt cst cdt mst mdt pst pdt cet cest bst ist jst msk'

const VOCABULARY = new WordTable([
  ...CLOCK_WORDS.split(' ').map((word) => [word, GLUE] as const),
  ...[...DATE_RULES, ...REFINEMENTS]
    .flatMap(({ pattern }) => patternWords(pattern))
    .map((word) => [word, GLUE] as const),
  ...wordCues(),
])

const BREAK = 0
const LETTER = 1
const FIGURE = 2
const JOIN = 3

/** What each character up to U+2014 does: makes words, makes numbers, or joins or breaks a run of them. */
const CLASSES = new Uint8Array(0x2015).fill(LETTER, 0xc0, 0x250)
CLASSES.fill(JOIN, 0x2013)
for (let code = 0; code < 128; code++) CLASSES[code] = classOf(String.fromCharCode(code))

function classOf(character: string): number {
  if (/[a-z]/i.test(character)) return LETTER
  if (/\d/.test(character)) return FIGURE
  return /[ ,.'"/:()-]/.test(character) ? JOIN : BREAK
}

/**
 * The pieces of a paragraph that rules should see, in order, not overlapping: runs of words and figures that can stand
 * in a time expression, with a cue among them. Each character is looked at once.
 */
export function cueWindows(text: string, paragraph: Span): CueWindow[] {
  const windows: CueWindow[] = []
  let start = -1
  let end = -1
  let cues = 0
  let at = paragraph.start
  while (at < paragraph.end) {
    const code = text.charCodeAt(at)
    const kind = CLASSES[code] ?? BREAK
    if (kind === JOIN) {
      at++
      continue
    }
    const from = at++
    let bits = 0
    if (kind === LETTER) {
      let hash = hashStep(EMPTY_WORD, code | 32)
      for (; at < paragraph.end; at++) {
        const letter = text.charCodeAt(at) | 32 // lower case, where it is an ASCII letter
        if ((letter < 97 || letter > 122) && CLASSES[text.charCodeAt(at)] !== LETTER) break
        hash = hashStep(hash, letter)
      }
      bits = VOCABULARY.bitsOf(hash)
    } else if (kind === FIGURE) {
      while (at < paragraph.end && CLASSES[text.charCodeAt(at)] === FIGURE) at++
      bits = GLUE | figureCues(text, from, at - from)
    }
    if (bits === 0 || (start >= 0 && at - start > LONGEST)) {
      if (cues !== 0) windows.push({ start, end, cues })
      start = -1
      cues = 0
    }
    if (bits === 0) continue
    if (start < 0) start = from
    end = at
    cues |= bits & ~GLUE
  }
  if (cues !== 0) windows.push({ start, end, cues })
  return windows
}
