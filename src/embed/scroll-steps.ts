/** Where in the window, as a part of its height, a paragraph becomes the one that is read. */
const READING_LINE = 0.55

export interface StepHandlers {
  /** The page has been scrolled to a step; null: before the first of them. */
  reached(step: HTMLElement | null): void
}

/**
 * Watches the elements of a page that have `data-dateline-step`, and tells which of them is being read: the last one
 * whose top is above a line a little below the middle of the window. It only listens; the page scrolls as ever.
 */
export class ScrollSteps {
  readonly #handlers: StepHandlers
  readonly #observer: IntersectionObserver
  readonly #steps: readonly HTMLElement[]
  #current: HTMLElement | null | undefined

  /** @param steps in the order of the page */
  constructor(steps: readonly HTMLElement[], handlers: StepHandlers) {
    this.#steps = steps
    this.#handlers = handlers
    // A line of no height: an element meets it when its top or its end passes it.
    this.#observer = new IntersectionObserver(() => this.#look(), {
      rootMargin: `-${READING_LINE * 100}% 0px -${(1 - READING_LINE) * 100}% 0px`,
    })
    for (const step of steps) this.#observer.observe(step)
    addEventListener('resize', this.#look, { passive: true })
  }

  get current(): HTMLElement | null {
    return this.#current ?? null
  }

  destroy(): void {
    this.#observer.disconnect()
    removeEventListener('resize', this.#look)
  }

  readonly #look = (): void => {
    const line = innerHeight * READING_LINE
    const current = this.#steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? null
    if (current === this.#current) return
    this.#current = current
    this.#handlers.reached(current)
  }
}
