/** Measures texts in a CSS font, each text once. */
export function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('This browser gives no 2D canvas to measure text with.')
  context.font = font
  const known = new Map<string, number>()
  return (text) => {
    let width = known.get(text)
    if (width === undefined) known.set(text, (width = context.measureText(text).width))
    return width
  }
}
