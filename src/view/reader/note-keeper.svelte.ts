import type { MarkHere } from './marks-in-page.ts'

/** Milliseconds that the pointer must rest before a note opens, and may be elsewhere before it closes. */
const OPENS_AFTER = 180
const CLOSES_AFTER = 280
/** Pixels that a note takes, roughly: where there is less below, it stands above. */
const USUAL_HEIGHT = 190
const USUAL_WIDTH = 340

/** A note about a date or a place that stands open. */
export interface OpenNote {
  readonly document: number
  readonly item: number
  /** Where the words that it explains begin. */
  readonly offset: number
  readonly date: number
  readonly place: number
  /** Stays until it is closed. */
  readonly isPinned: boolean
  /** Pixels within the item: from its left, and from its top or, where the note stands above the words, its bottom. */
  readonly left: number
  readonly edge: number
  readonly isAbove: boolean
}

/** Which note stands open in one reader: none, one that goes with the pointer or the focus, or one that was asked for. */
export class NoteKeeper {
  open: OpenNote | null = $state.raw(null)
  #timer: ReturnType<typeof setTimeout> | undefined

  /** The pointer is over a mark, or over none. */
  pointAt(mark: MarkHere | null, x: number): void {
    clearTimeout(this.#timer)
    if (this.open?.isPinned) return
    if (mark === null) this.#timer = setTimeout(() => this.close(), CLOSES_AFTER)
    else if (!this.#isOf(mark)) this.#timer = setTimeout(() => this.show(mark, false, x), OPENS_AFTER)
  }

  /** The pointer is over the note itself. */
  keep(): void {
    clearTimeout(this.#timer)
  }

  show(mark: MarkHere, isPinned: boolean, x?: number): void {
    clearTimeout(this.#timer)
    this.open = noteAt(mark, isPinned, x)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.open = null
  }

  #isOf({ document, offset }: MarkHere): boolean {
    return this.open?.document === document && this.open.offset === offset
  }
}

/** Where a note about a mark goes: below the line that is pointed at, or above it where the view ends. */
function noteAt(mark: MarkHere, isPinned: boolean, x?: number): OpenNote | null {
  const item = mark.element.closest<HTMLElement>('[data-item]')
  const view = item?.parentElement?.parentElement
  if (!item || !view) return null
  const lines = [...mark.element.getClientRects()]
  const line = lines.find(({ left, right }) => x !== undefined && left <= x && x <= right) ?? lines[0]
  if (line === undefined) return null
  const within = item.getBoundingClientRect()
  const seen = view.getBoundingClientRect()
  const isAbove = line.bottom + USUAL_HEIGHT > seen.bottom && line.top - USUAL_HEIGHT > seen.top
  const widest = Math.max(8, within.width - Math.min(USUAL_WIDTH, within.width - 16) - 8)
  return {
    document: mark.document,
    item: Number(item.dataset['item']),
    offset: mark.offset,
    date: mark.date,
    place: mark.place,
    isPinned,
    left: Math.min(Math.max(8, line.left - within.left - 14), widest),
    edge: isAbove ? within.bottom - line.top + 6 : line.bottom - within.top + 6,
    isAbove,
  }
}
