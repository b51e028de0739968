/** Watches the sizes of the elements that show a list's items, and of the element that scrolls them. */
export class ItemSizes {
  readonly #items = new Map<Element, number>()
  readonly #observer: ResizeObserver

  /** @param onresize called with the elements that changed, those of items with their numbers, before they are painted */
  constructor(onresize: (changed: readonly (readonly [element: Element, item: number | null])[]) => void) {
    this.#observer = new ResizeObserver((entries) =>
      onresize(entries.map(({ target }) => [target, this.#items.get(target) ?? null])),
    )
  }

  /** The elements of items as they are drawn now. */
  get drawn(): ReadonlyMap<Element, number> {
    return this.#items
  }

  /** @param item null for the scrolling element */
  watch(element: Element, item: number | null): () => void {
    if (item !== null) this.#items.set(element, item)
    this.#observer.observe(element)
    return () => {
      this.#items.delete(element)
      this.#observer.unobserve(element)
    }
  }
}
