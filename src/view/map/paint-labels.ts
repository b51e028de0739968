import type { MapColours } from './colours.ts'
import type { Label, PlacedLabel } from './labels.ts'

/** CSS fonts of labels, without the family. */
const FONTS: Readonly<Record<Label['kind'], string>> = {
  place: '600 12.5px',
  country: '600 11.5px',
  city: '400 11.5px',
}

export const labelFont = (kind: Label['kind'], family: string): string => `${FONTS[kind]} ${family}`

/** Writes labels with a halo of the land's colour, cities with a dot. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel[],
  { colours, family }: { readonly colours: MapColours; readonly family: string },
): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.strokeStyle = colours.halo
  context.lineWidth = 3
  for (const { label, x, y, textX, textY } of placed) {
    context.font = labelFont(label.kind, family)
    context.globalAlpha = 0.85
    context.strokeText(label.text, textX, textY)
    context.globalAlpha = 1
    context.fillStyle = label.kind === 'place' ? colours.ink : colours.label
    context.fillText(label.text, textX, textY)
    if (label.kind !== 'city') continue
    context.beginPath()
    context.arc(x, y, 1.8, 0, 2 * Math.PI)
    context.fill()
  }
}
