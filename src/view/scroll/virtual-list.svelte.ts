import { tick, untrack } from 'svelte'
import { Heights } from './heights.ts'
import { ItemSizes } from './item-sizes.ts'

/** Beyond this many pixels browsers stop laying out: longer lists are scrolled at a larger scale. */
const TALLEST = 12_000_000
/** Pixels drawn above and below what is seen. */
const OVERSCAN = 600

interface ItemRange {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/**
 * Draws only those items of a long list that are in view, each at its own place in one scrolling element, and keeps
 * what is being looked at where it is while heights turn from estimates into measures.
 */
export class VirtualList {
  #heights = new Heights(new Float64Array(0))
  #scroller: HTMLElement | null = null
  /** Counts changes of any height, so that what is derived from them is derived anew. */
  #changes = $state.raw(0)
  /** Pixels of the list above the view, and of the view. */
  #top = $state.raw(0)
  #view = $state.raw(0)
  readonly #drawnWhole: number
  readonly #sizes = new ItemSizes((changed) => this.#resized(changed))

  /** Whether the list is laid out: not while it stands in a hidden part of the page. */
  readonly isLaidOut: boolean = $derived(this.#view > 0)
  readonly #range: ItemRange = $derived.by(() => this.#itemsInView())
  /** Pixels of the whole list as the browser sees it. */
  readonly extent: number = $derived(this.#changes >= 0 ? Math.min(this.#heights.total, TALLEST) : 0)

  /** @param drawnWhole lists up to so many items are drawn whole, so that the browser's own search finds all of them */
  constructor(drawnWhole: number) {
    this.#drawnWhole = drawnWhole
  }

  /** Begins a list anew, with an estimate of each height and the item, and the pixel of it, at the top of the view. */
  reset(estimates: Float64Array, item = 0, pixel = 0): void {
    this.#heights = new Heights(estimates)
    this.#changes++
    this.#sizes.drawn.forEach((item, element) => this.#measure(element, item))
    this.#top = this.#clamp(this.#heights.top(item) + pixel)
    this.#apply()
  }

  /** The items to draw, ascending: those in view, and those that must stay although they are not. */
  drawn(kept: readonly (number | null)[]): number[] {
    const { from, to } = this.#range
    const items = Array.from({ length: to - from }, (_, i) => from + i)
    const isMissing = (item: number | null, i: number): item is number =>
      item !== null && item < this.#heights.count && (item < from || item >= to) && kept.indexOf(item) === i
    return [...items, ...kept.filter(isMissing)].sort((a, b) => a - b)
  }

  /** The first item in view; -1 where there is none. */
  get first(): number {
    return this.#changes >= 0 ? this.#heights.at(this.#top + 1) : -1
  }

  /** The item at the place where a person reads: it goes from the top of the view to its bottom as the list does. */
  get current(): number {
    const beyond = this.#changes >= 0 ? this.#heights.total - this.#view : 0
    return this.#heights.at(this.#top + (beyond > 0 ? (this.#top / beyond) * this.#view : 0))
  }

  /** Pixels of the list above the view. */
  get top(): number {
    return this.#top
  }

  /** Pixels from the top of the scrolling content to an item. */
  place(item: number): number {
    const top = this.#changes >= 0 ? this.#heights.top(item) : 0
    return this.#scale === 1 ? top : top - this.#top + this.#top / this.#scale
  }

  topOf = (item: number): number => this.#heights.top(item)
  heightOf = (item: number): number => this.#heights.height(item)

  /** Scrolls so that a place of the list is at the top of the view. */
  scrollTo(top: number, isSmooth = false): void {
    const wanted = this.#clamp(top)
    if (this.#scroller === null) return
    const isNear = Math.abs(wanted - this.#top) < 3 * this.#view
    if (isSmooth && isNear && this.#scale === 1)
      return this.#scroller.scrollTo({ top: wanted, behavior: 'smooth' })
    this.#top = wanted
    this.#scroller.scrollTo({ top: wanted / this.#scale, behavior: 'instant' })
  }

  /** Scrolls by as little as brings a stretch of the list into view, with some room about it; its beginning first. */
  reveal(from: number, to: number, room: number, isSmooth: boolean): void {
    const last = Math.min(to + room, from - room + this.#view)
    if (from - room < this.#top) this.scrollTo(from - room, isSmooth)
    else if (last > this.#top + this.#view) this.scrollTo(last - this.#view, isSmooth)
  }

  /** For the scrolling element. */
  readonly scroller = (element: HTMLElement): (() => void) => {
    this.#scroller = element
    const onscroll = (): void => {
      // What this list set itself comes back rounded: that is no movement of the reader's.
      if (Math.abs(element.scrollTop - this.#top / this.#scale) >= 1)
        this.#top = this.#clamp(element.scrollTop * this.#scale)
    }
    const unwatch = this.#sizes.watch(element, null)
    this.#view = element.clientHeight
    element.scrollTop = untrack(() => this.#top / this.#scale)
    element.addEventListener('scroll', onscroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onscroll)
      unwatch()
      this.#scroller = null
    }
  }

  /** For each element that shows an item. */
  readonly item =
    (item: number) =>
    (element: HTMLElement): (() => void) =>
      this.#sizes.watch(element, item)

  #resized(changed: readonly (readonly [Element, number | null])[]): void {
    const before = this.#top
    const wasAtEnd = before > 0 && before >= this.#heights.total - this.#view - 1
    let isChanged = false
    let isShownAnew = false
    for (const [element, item] of changed) {
      if (item !== null) isChanged = this.#measure(element, item) || isChanged
      else isShownAnew = this.#resize(element.clientHeight)
    }
    if (isShownAnew) this.#apply()
    if (!isChanged) return
    this.#changes++
    this.#top = this.#clamp(wasAtEnd ? Infinity : this.#top)
    if (this.#top !== before) this.#apply()
  }

  /** Takes the height of the view, and says whether it was hidden until now: then browsers forget where it was. */
  #resize(height: number): boolean {
    const wasHidden = this.#view === 0
    this.#view = height
    return wasHidden && height > 0
  }

  /** Moves the scrolling element to where the list is, once the list has been drawn at its new extent. */
  #apply(): void {
    void tick().then(() => this.#scroller?.scrollTo({ top: this.#top / this.#scale, behavior: 'instant' }))
  }

  /** Takes the height of an item as it is drawn; what is in view stays where it is. */
  #measure(element: Element, item: number): boolean {
    const { height } = element.getBoundingClientRect()
    if (height === 0) return false // not laid out: the view is hidden
    const isAbove = this.#heights.top(item) + this.#heights.height(item) <= this.#top
    const change = this.#heights.set(item, height)
    if (isAbove) this.#top += change
    return change !== 0
  }

  get #scale(): number {
    const total = this.#changes >= 0 ? this.#heights.total : 0
    return total <= TALLEST ? 1 : (total - this.#view) / (TALLEST - this.#view)
  }

  #clamp(top: number): number {
    return Math.max(0, Math.min(top, this.#heights.total - this.#view))
  }

  #itemsInView(): ItemRange {
    const { count } = this.#heights
    if (this.#changes < 0 || count <= this.#drawnWhole) return { from: 0, to: count }
    return {
      from: this.#heights.at(Math.max(0, this.#top - OVERSCAN)),
      to: this.#heights.at(this.#top + this.#view + OVERSCAN) + 1,
    }
  }
}
