import { expect, it } from 'vitest'
import { fileName } from '../../src/app/exports.ts'

it.each([
  ["The ferry's bell: 1919", 'the-ferry-s-bell-1919.html'],
  ['Çâ/../va', 'c-a-va.html'],
  ['', 'story.html'],
  ['/..', 'story.html'],
])('names the file for "%s" %s', (title, name) => {
  expect(fileName(title, 'html').normalize('NFC').replace(/\p{M}/gu, '')).toBe(name)
})
