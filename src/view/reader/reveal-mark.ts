import { tick } from 'svelte'
import { prefersStillness } from '../scroll/stillness.ts'
import type { VirtualList } from '../scroll/virtual-list.svelte.ts'
import type { ReaderItems } from './items.ts'
import { elementOf } from './marks-in-page.ts'
import type { Stop } from './stops.ts'

/** Pixels of a mark that are to be seen at least, which is a sentence of usual length, and of room about them. */
const FIRST_LINES = 190
const ROOM = 40

/**
 * Scrolls by as little as brings a mark into view, and gives its element. A page that is far away is drawn first; then the
 * mark's own place is known, a little later also the heights about it.
 */
export async function revealMark(
  scroller: HTMLElement,
  list: VirtualList,
  items: ReaderItems,
  stop: Stop,
): Promise<HTMLElement | null> {
  const bringIntoView = (element: HTMLElement, isSmooth: boolean): void => {
    const from = list.top + element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    list.reveal(from, from + FIRST_LINES, ROOM, isSmooth)
  }
  let element = elementOf(scroller, stop)
  if (element) {
    bringIntoView(element, !prefersStillness())
    return element
  }
  list.scrollTo(list.topOf(items.holding(stop.document, stop.offset)))
  for (let look = 0; look < 3; look++) {
    await tick()
    element = elementOf(scroller, stop)
    if (element) bringIntoView(element, false)
    await new Promise(requestAnimationFrame)
  }
  return element
}
