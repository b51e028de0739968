import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePlainText, PlainTextError } from '../../src/formats/plain-text.ts'

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2))
  const view = new DataView(bytes.buffer)
  const codes = [...(mark ? '\uFEFF' : ''), ...text].flatMap((character) =>
    Array.from({ length: character.length }, (_, i) => character.charCodeAt(i)),
  )
  codes.forEach((code, i) => view.setUint16(2 * i, code, order === 'le'))
  return bytes
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes)

const ARTICLE = 'A bridge in Tromsø fell on 3 May 2019.\r\nNobody was hurt – “a wonder”.'

describe('the text of a file', () => {
  it('is read as UTF-8, its byte order mark taken off', () => {
    expect(decodePlainText(utf8(ARTICLE))).toEqual({ text: ARTICLE, encoding: 'utf-8' })
    expect(decodePlainText(utf8(`\uFEFF${ARTICLE}`)).text).toBe(ARTICLE)
  })

  it.each(['le', 'be'] as const)('is read as UTF-16 %s with and without a byte order mark', (order) => {
    for (const mark of [true, false])
      expect(decodePlainText(utf16(ARTICLE, order, mark))).toEqual({
        text: ARTICLE,
        encoding: `utf-16${order}`,
      })
  })

  it('is read as Windows-1252, of which Latin-1 is the usual part, where it is no UTF-8', () => {
    const latin = bytesOf(...[...'Tromsø, España'].map((character) => character.charCodeAt(0)))
    expect(decodePlainText(latin)).toEqual({ text: 'Tromsø, España', encoding: 'windows-1252' })
    expect(decodePlainText(bytesOf(0x93, 0x61, 0x94)).text).toBe('“a”')
  })

  it('may be empty', () => expect(decodePlainText(bytesOf()).text).toBe(''))

  it('is what was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        fc.pre(!/[\u0000-\u0008\u000E-\u001F\u007F]/.test(text) && !text.startsWith('\uFEFF'))
        fc.pre(!/^(?:%PDF|PK|GIF8|\{\\rtf)/.test(text))
        expect(decodePlainText(utf8(text)).text).toBe(text)
      }),
    )
  })
})

describe('what is no text is refused with what to do instead', () => {
  it.each([
    ['a PDF', utf8('%PDF-1.7 ...')],
    ['a Word, LibreOffice or ZIP file', bytesOf(0x50, 0x4b, 3, 4, 20, 0)],
    ['an old Word file', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['an RTF file', utf8('{\\rtf1\\ansi')],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['a picture', bytesOf(0xff, 0xd8, 0xff, 0xe0)],
    ['a compressed file', bytesOf(0x1f, 0x8b, 8)],
  ])('%s', (what, bytes) => {
    expect(() => decodePlainText(bytes)).toThrow(`This is ${what}.`)
  })

  it('binary data', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)
    expect(() => decodePlainText(noise)).toThrow(PlainTextError)
    expect(() => decodePlainText(noise)).toThrow('holds binary data')
  })
})
