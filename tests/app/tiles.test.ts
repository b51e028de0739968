import { describe, expect, it } from 'vitest'
import { keepTiles, readTiles, restoreTiles, tileHost } from '../../src/app/tiles.ts'

const url = 'https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png?key=1'

describe('a tile address', () => {
  it('is taken with its attribution, without white space around', () => {
    const read = readTiles(` ${url} `, ' Example ')
    expect(read).toEqual({ kind: 'tiles', tiles: { url, attribution: 'Example' } })
    expect(tileHost({ url, attribution: '' })).toBe('{s}.tiles.example.org')
  })

  it.each([
    ['', 'no web address'],
    ['tiles', 'no web address'],
    ['http://a.org/{z}/{x}/{y}.png', 'https://'],
    ['javascript:alert({z}{x}{y})', 'https://'],
    ['https://a.org/{z}/{x}.png', 'lacks {y}'],
    ['https://me:secret@a.org/{z}/{x}/{y}', 'password'],
    ['https://a.org/{z}/{x}/{y}?k={key}', '{key}'],
    ['https://{x}.a.org/{z}/{x}/{y}', 'host'],
  ])('%j is wrong, and the answer says why', (typed, part) => {
    const read = readTiles(typed, '')
    expect(read.kind === 'wrong' && read.message).toContain(part)
  })
})

describe('the tile setting', () => {
  const storage = (items = new Map<string, string>()) => ({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  })

  it('is there on the next visit, until it is turned off', () => {
    const kept = storage()
    expect(restoreTiles(() => kept)).toBeNull()
    keepTiles(() => kept, { url, attribution: 'Example' })
    expect(restoreTiles(() => kept)).toEqual({ url, attribution: 'Example' })
    keepTiles(() => kept, null)
    expect(restoreTiles(() => kept)).toBeNull()
  })

  it.each(['{', 'null', '7', '{"url": "http://a.org/{z}/{x}/{y}", "attribution": ""}'])(
    'is off where %s is kept',
    (words) => expect(restoreTiles(() => storage(new Map([['dateline-tiles', words]])))).toBeNull(),
  )

  it('does without a storage', () => {
    const none = (): never => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(restoreTiles(none)).toBeNull()
    expect(keepTiles(none, null)).toBe(false)
  })
})
