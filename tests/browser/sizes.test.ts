import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Kilobytes over the wire of the built files whose names begin so. */
function kilobytes(folder: string, ...beginnings: readonly string[]): number {
  const files = readdirSync(DIST + folder).filter((file) =>
    beginnings.some((beginning) => file.startsWith(beginning) && file.endsWith('.js')),
  )
  expect(files).toHaveLength(beginnings.length)
  return (
    files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(`${DIST}${folder}/${file}`), { level: 9 }).length,
      0,
    ) / 1000
  )
}

test('the embed does not grow: its script, and what its first view needs of the basemap', () => {
  expect(kilobytes('embed', 'dateline.js')).toBeLessThan(100.5)
  expect(kilobytes('embed', 'world-coarse-', 'water-coarse-')).toBeLessThan(60)
})

test('the script before the first paint of the explorer does not grow', () => {
  expect(kilobytes('assets', 'index-')).toBeLessThan(120)
})
