import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT, takeFile, takeText } from '../../src/app/intake.ts'

const file = (...parts: BlobPart[]): File => new File(parts, 'a.txt')
const utf16 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (let i = 0; i < text.length; i++)
    bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + i * 2)
  return bytes
}

describe('taking a text', () => {
  it('takes any text as it is', () => {
    const text = '\ufeff<img onerror=alert(1)> \ud800 \r\n'
    expect(takeText(text)).toEqual({ kind: 'text', text, note: '' })
  })

  it.each(['', ' ', '\n\t\r\n \u00a0'])('says that %j holds nothing to read', (text) => {
    expect(takeText(text)).toMatchObject({ kind: 'refused', message: expect.stringContaining('no text yet') })
  })

  it('says how long a text may be', () => {
    expect(takeText('a'.repeat(LONGEST_TEXT)).kind).toBe('text')
    expect(takeText('a'.repeat(LONGEST_TEXT + 1))).toEqual({
      kind: 'refused',
      message: 'This text has 20.1 million characters; at most 20 million can be read. Paste a part of it.',
    })
  })
})

describe('taking a file', () => {
  it('reads UTF-8, and leaves line ends as they are', async () => {
    expect(await takeFile(file('Ürümqi\r\n'))).toEqual({ kind: 'text', text: 'Ürümqi\r\n', note: '' })
  })

  it('reads UTF-16 and Latin-1, and says so', async () => {
    expect(await takeFile(file(utf16('Ürümqi')))).toMatchObject({
      text: 'Ürümqi',
      note: expect.stringContaining('UTF-16'),
    })
    expect(await takeFile(file(new Uint8Array([0xdc, 0x72])))).toMatchObject({
      text: 'Ür',
      note: expect.stringContaining('Latin-1'),
    })
  })

  it('says that a binary file is no text, and what to do with a PDF', async () => {
    const binary = await takeFile(file(new Uint8Array(1000).map((_, i) => i % 7)))
    expect(binary).toMatchObject({ kind: 'refused', message: expect.stringContaining('binary') })
    const pdf = await takeFile(file('%PDF-1.7 ...'))
    expect(pdf).toMatchObject({ kind: 'refused', message: expect.stringContaining('paste it') })
  })

  it('says that an empty file is empty, and that one is too long, before it reads it', async () => {
    expect(await takeFile(file(''))).toMatchObject({ message: expect.stringContaining('empty') })
    expect(await takeFile(file(' \r\n '))).toMatchObject({ message: expect.stringContaining('empty') })
    const long = {
      size: 31_250_000,
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    }
    expect(await takeFile(long)).toMatchObject({ message: expect.stringContaining('31.3 MB; at most 20 MB') })
  })

  it('tells of a file that cannot be opened', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('it was moved')) }
    expect(await takeFile(gone)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('it was moved'),
    })
  })
})
