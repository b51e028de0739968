import { markup } from './markup.ts'
import type { Markup } from './markup.ts'

/** Inks of the pictures: at least 3:1 on white and on near-black paper alike, since nobody knows the host's. */
export const MARK = '#2f7cb0'
/** A guess; always dashed too. */
export const MARK_GUESSED = '#a8761a'
/** Pixels of the letters. */
export const FONT = 13

/** A length in a picture, to a tenth of a pixel. */
export const one = (px: number): number => Math.round(px * 10) / 10

/**
 * An SVG picture with nothing but attributes, so that it needs no style sheet and a strict host lets it in. Its height is
 * fixed and its width is that of its place: it shrinks on a phone and does not grow on a wide page.
 */
export const picture = (
  name: string,
  about: string,
  width: number,
  height: number,
  content: readonly (Markup | null)[],
): Markup =>
  markup`<svg xmlns="http://www.w3.org/2000/svg" class="${name}" role="img" aria-label="${about}" viewBox="0 0 ${width} ${height}" width="100%" height="${height}" preserveAspectRatio="xMinYMin meet" font-family="system-ui, sans-serif" font-size="${FONT}" fill="currentColor">${content}</svg>`
