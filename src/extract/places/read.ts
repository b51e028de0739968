import type { Gazetteer, Sense } from '../../gazetteer/gazetteer.ts'
import { foldWord } from '../../gazetteer/fold.ts'
import type { PlaceMention, PlaceRole } from '../../model/where.ts'
import type { PreparedText } from '../text/prepared-text.ts'

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.'’]*[\p{L}\p{M}\p{N}])?/gu

/** Finds the toponyms of a text, the longest known name at each capitalised word, each as the most important place of that name. */
export function readPlaces({ text, paragraphs }: PreparedText, gazetteer: Gazetteer): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (const paragraph of paragraphs) {
    const found = [...text.slice(paragraph.start, paragraph.end).matchAll(WORD)]
    const starts = found.map((match) => paragraph.start + match.index)
    const words = found.map(([word]) => word.replace(/'s$/, ''))
    const folded = words.map(foldWord)
    for (let i = 0; i < words.length; i++) {
      if (!/^\p{Lu}/u.test(words[i]!)) continue
      const length = gazetteer.longestName(folded, i)
      if (length === 0) continue
      const last = i + length - 1
      const start = starts[i]!
      const end = starts[last]! + words[last]!.length
      const senses = gazetteer.lookup(folded.slice(i, last + 1).join(' '))
      const mention = mentionOf(text, start, end, senses)
      if (mention) mentions.push(mention)
      i = last
    }
  }
  return mentions
}

function mentionOf(text: string, start: number, end: number, senses: readonly Sense[]): PlaceMention | null {
  const [best, ...others] = senses
  if (!best) return null
  const role: PlaceRole = best.use === 'demonym' ? 'demonym' : 'location'
  return {
    start,
    end,
    text: text.slice(start, end),
    place: best.place,
    role,
    others: others.map(({ place }, i) => ({ place, score: 1 / (i + 2) })),
    rule: 'longest-name',
    why: others.length === 0 ? 'It is the only place of this name.' : 'It is the largest place of this name.',
  }
}
