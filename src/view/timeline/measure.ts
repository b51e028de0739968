import type { MeasureText } from './text-fit.ts'

/** Measures texts in a CSS font (`13px system-ui`) with a canvas, each text once. */
export function measureIn(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser gives no 2D canvas to measure text with.')
  context.font = font
  const known = new Map<string, number>()
  return (text) => {
    let width = known.get(text)
    if (width === undefined) {
      width = context.measureText(text).width
      known.set(text, width)
    }
    return width
  }
}
