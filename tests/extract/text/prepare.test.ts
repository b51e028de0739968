import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareText } from '../../../src/extract/text/prepare.ts'

const sentencesOf = (source: string): string[] => {
  const prepared = prepareText(source)
  return prepared.sentences.map(({ start, end }) => prepared.text.slice(start, end))
}
const paragraphsOf = (source: string): string[] => {
  const prepared = prepareText(source)
  return prepared.paragraphs.map(({ start, end }) => prepared.text.slice(start, end))
}
const sourceOf = (source: string, words: string): string => {
  const prepared = prepareText(source)
  const start = prepared.text.indexOf(words)
  const span = prepared.toSource({ start, end: start + words.length })
  return source.slice(span.start, span.end)
}

describe('making a text even', () => {
  it('makes one space of any run of white space', () => {
    expect(prepareText('The\tferry \u00A0 sank\u2003twice.').text).toBe('The ferry sank twice.')
  })
  it('makes typographic quotes and hyphens plain', () => {
    expect(prepareText('\u201CIt\u2019s a ten\u2011year plan\u201D').text).toBe('"It\'s a ten-year plan"')
  })
  it('leaves out what no reader sees', () => {
    expect(prepareText('\uFEFFNovem\u00ADber\u200B 3, 1918\u0000').text).toBe('November 3, 1918')
  })
  it('leads back to the words as they were given', () => {
    const source = '\uFEFF  On  \u201CNovem\u00ADber\u2003\u2003 3\u201D, they met.\r\n\r\nThen\tthey left.'
    expect(sourceOf(source, 'November 3')).toBe('Novem\u00ADber\u2003\u2003 3')
    expect(sourceOf(source, 'Then they left')).toBe('Then\tthey left')
  })
  it('keeps the span of every piece within its source, in order, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const { text, toSource } = prepareText(source)
        let last = 0
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 })
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBe(start + 1)
          expect(end).toBeLessThanOrEqual(source.length)
          last = start
        }
      }),
    )
  })
  it('copies letters and digits unchanged, whatever stands around them', () => {
    const noise = fc.constantFrom(' ', '\t', '\u00A0', '\n', '\r\n', '\u200B', '\u201C', '\uFEFF', '. ')
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.stringMatching(/^[a-z0-9]{1,8}$/), noise)), (pieces) => {
        const source = pieces.join('')
        const { text, toSource } = prepareText(source)
        for (const { index, 0: word } of text.matchAll(/[a-z0-9]/g)) {
          const { start, end } = toSource({ start: index, end: index + 1 })
          expect(source.slice(start, end)).toBe(word)
        }
      }),
    )
  })
})

describe('finding paragraphs', () => {
  it('parts them at blank lines, also with Windows and old Macintosh line ends', () => {
    expect(paragraphsOf('One.\r\n\r\nTwo.\r\rThree.\n \t\nFour.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ])
  })
  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped =
      'The river rose all night and at dawn the\nmayor told everybody to leave the lower\ntown at once.'
    expect(paragraphsOf(wrapped)).toHaveLength(1)
    expect(prepareText(wrapped).text).toContain('dawn the mayor told everybody to leave the lower town')
  })
  it('keeps a line apart after which the next word would have fitted', () => {
    expect(paragraphsOf('GENEVA\nDelegates met again in the morning to talk about the lake.')).toHaveLength(2)
  })
  it('takes every line for a paragraph where lines are too long to be wrapped', () => {
    const long =
      'A very long line of an article that was saved with one paragraph a line and no blank lines. '.repeat(3)
    expect(paragraphsOf(`${long}\n${long}`)).toHaveLength(2)
  })
  it('tells headings and boilerplate from prose', () => {
    const kinds = prepareText(
      'Floods reach the old town\n\nThe river rose on Monday. Shops closed.\n\nSign up to get our newsletter!\n\n' +
        'By submitting this form, you agree to our terms.',
    ).paragraphs.map((paragraph) => paragraph.kind)
    expect(kinds).toEqual(['heading', 'prose', 'boilerplate', 'boilerplate'])
  })
  it('does not take prose about a newsletter for boilerplate', () => {
    const [paragraph] = prepareText(
      'Workers printed a newsletter and asked others to sign up for the strike.',
    ).paragraphs
    expect(paragraph?.kind).toBe('prose')
  })
})

describe('splitting sentences', () => {
  it('does not break after titles, months, initials and dotted capitals', () => {
    expect(
      sentencesOf('Gen. J. R. Mills met Dr. Okoye on Nov. 3 in the U.S. Senate. They spoke for an hour.'),
    ).toEqual(['Gen. J. R. Mills met Dr. Okoye on Nov. 3 in the U.S. Senate.', 'They spoke for an hour.'])
  })
  it('breaks after dotted capitals where a new sentence clearly begins', () => {
    expect(sentencesOf('He moved to the U.S. The family followed.')).toHaveLength(2)
  })
  it('keeps a quotation with its speaker', () => {
    expect(sentencesOf('"Where are they?" she asked. "Gone."')).toEqual([
      '"Where are they?" she asked.',
      '"Gone."',
    ])
  })
  it('finds no sentence in an empty or blank text', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n\t\r\n\u200B')).toEqual([])
  })
  it('finds the same sentences in a long paragraph as in its parts', () => {
    const sentence = 'The council met in the hall and voted on the second bridge, as it had said it would. '
    expect(sentencesOf(sentence.repeat(200))).toEqual(Array.from({ length: 200 }, () => sentence.trim()))
  })
  it('covers every visible character of any text once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (source) => {
        const { text, sentences, paragraphs } = prepareText(source)
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
        for (const { start, end, paragraph } of sentences) {
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start)
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end)
        }
      }),
    )
  })
})
