/** Where in the window, as a part of its height, a paragraph becomes the one that is read. */
const READING_LINE = 0.55
/** The same of what a page leaves below an explorer that stays on top of it while the text passes below. */
const LINE_BELOW = 0.6
const LOWEST_LINE = 0.9

export interface StepHandlers {
  /** The page has been scrolled to a step; null: before the first of them. */
  reached(step: HTMLElement | null): void
}

/**
 * Watches the elements of a page that have `data-dateline-step`, and tells which of them is being read: the last one
 * whose top is above a line a little below the middle of the window. It only listens; the page scrolls as ever.
 */
export class ScrollSteps {
  readonly #explorer: HTMLElement
  readonly #steps: readonly HTMLElement[]
  readonly #handlers: StepHandlers
  #observer: IntersectionObserver | null = null
  #line = READING_LINE
  #current: HTMLElement | null | undefined

  /** @param steps in the order of the page */
  constructor(explorer: HTMLElement, steps: readonly HTMLElement[], handlers: StepHandlers) {
    this.#explorer = explorer
    this.#steps = steps
    this.#handlers = handlers
    this.#draw()
    addEventListener('resize', this.#draw, { passive: true })
  }

  get current(): HTMLElement | null {
    return this.#current ?? null
  }

  destroy(): void {
    this.#observer?.disconnect()
    removeEventListener('resize', this.#draw)
  }

  /** Draws the line for the window as it is now. */
  readonly #draw = (): void => {
    this.#observer?.disconnect()
    this.#line = lineOf(this.#explorer, this.#steps[0])
    // A line of no height: an element meets it when its top or its end passes it.
    this.#observer = new IntersectionObserver(this.#look, {
      rootMargin: `-${this.#line * 100}% 0px -${(1 - this.#line) * 100}% 0px`,
    })
    for (const step of this.#steps) this.#observer.observe(step)
    this.#look()
  }

  readonly #look = (): void => {
    const line = innerHeight * this.#line
    const current = this.#steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? null
    if (current === this.#current) return
    this.#current = current
    this.#handlers.reached(current)
  }
}

/** The reading line: lower where the text passes below the explorer, which covers the upper part of a small window. */
function lineOf(explorer: HTMLElement, step: HTMLElement | undefined): number {
  if (step === undefined) return READING_LINE
  const above = explorer.getBoundingClientRect()
  const text = step.getBoundingClientRect()
  if (text.left >= above.right || text.right <= above.left) return READING_LINE
  const covered = Math.min(1, above.height / innerHeight)
  return Math.min(LOWEST_LINE, Math.max(READING_LINE, covered + (1 - covered) * LINE_BELOW))
}
