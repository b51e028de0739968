/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [r: number, g: number, b: number]

/** A computed CSS colour as its parts. */
export function rgbOf(css: string): Rgb {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(css)
  if (parts) return [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return [128, 128, 128]
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [r = 128, g = 128, b = 128] = context.getImageData(0, 0, 1, 1).data
  return [r, g, b]
}
