import type { EventNumber } from '../../index/event-index.ts'
import type { Stop } from './stops.ts'

/** What lies under the pointer or has the focus, as the page's elements say it. */
export interface MarkHere {
  readonly element: HTMLElement
  readonly document: number
  readonly offset: number
  /** Events that are told here. */
  readonly events: readonly EventNumber[]
  /** The event whose flag it is; null beside one. */
  readonly event: EventNumber | null
  /** Indices of the passage that begins, of the date and of the place; -1 for none. */
  readonly passage: number
  readonly date: number
  readonly place: number
}

/** The mark that an element of the reader is part of; null where it is part of none. */
export function markHere(target: EventTarget | null): MarkHere | null {
  if (!(target instanceof HTMLElement)) return null
  const element = target.closest<HTMLElement>('[data-offset]')
  const document = element?.closest<HTMLElement>('[data-document]')?.dataset['document']
  if (!element || document === undefined) return null
  const { offset, event, passage, date, place } = element.dataset
  const told = element.closest<HTMLElement>('[data-events]')?.dataset['events'] ?? ''
  return {
    element,
    document: Number(document),
    offset: Number(offset),
    events: told === '' ? [] : told.split(' ').map(Number),
    event: event === undefined ? null : Number(event),
    passage: Number(passage ?? -1),
    date: Number(date ?? -1),
    place: Number(place ?? -1),
  }
}

/** The element of a mark, where its page is drawn. */
export const elementOf = (root: ParentNode, { document, kind, at }: Stop): HTMLElement | null =>
  root.querySelector(`[data-document="${document}"] [data-${kind}="${at}"][tabindex]`)

/** Where a mark stands, for the keyboard to go on from. */
export const stopOf = (mark: MarkHere): Stop => {
  const kind = mark.passage >= 0 ? 'passage' : mark.date >= 0 ? 'date' : 'place'
  return { document: mark.document, kind, at: mark[kind], offset: mark.offset }
}
