/** Pixels of a view. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CELL = 64

/** Boxes that are taken, sorted into squares, so that each is compared with those near it only. */
export class BoxGrid {
  readonly #cells = new Map<string, PixelBox[]>()

  constructor(taken: readonly PixelBox[] = []) {
    for (const box of taken) this.add(box)
  }

  add(box: PixelBox): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell)
      if (boxes === undefined) this.#cells.set(cell, [box])
      else boxes.push(box)
    }
  }

  isFree(box: PixelBox): boolean {
    return !cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => overlap(box, other)))
  }
}

function cellsOf({ left, top, right, bottom }: PixelBox): string[] {
  const cells: string[] = []
  for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) cells.push(`${x},${y}`)
  return cells
}

const overlap = (a: PixelBox, b: PixelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
