import type { EventNumber } from '../../index/event-index.ts'

/** How far down the view a person reads, as a part of its height. */
const READING_LINE = 0.3

/** The event whose telling began last above the line at which a person reads; null where none that is drawn did. */
export function eventAtLine(scroller: HTMLElement): EventNumber | null {
  const { top, height } = scroller.getBoundingClientRect()
  const line = top + height * READING_LINE
  let event: EventNumber | null = null
  for (const flag of scroller.querySelectorAll<HTMLElement>('[data-passage]')) {
    if (flag.getBoundingClientRect().top > line) break
    event = Number(flag.dataset['event'])
  }
  return event
}
