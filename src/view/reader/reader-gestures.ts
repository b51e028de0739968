import { markHere } from './marks-in-page.ts'
import type { MarkHere } from './marks-in-page.ts'

export interface ReaderGestures {
  /** The pointer came over a mark, or left all marks. `x` is in pixels of the screen. */
  readonly point: (mark: MarkHere | null, x: number) => void
  readonly pointAtNote: () => void
  readonly click: (mark: MarkHere | null, x: number) => void
  readonly focus: (mark: MarkHere | null, element: HTMLElement) => void
  readonly blur: () => void
  /** Returns whether the key was used. */
  readonly key: (event: KeyboardEvent, mark: MarkHere | null) => boolean
  readonly scroll: () => void
}

/** Listens on the scrolling element for all marks in it, of which there are too many to listen each for itself. */
export const listenTo =
  (gestures: ReaderGestures) =>
  (element: HTMLElement): (() => void) => {
    const isInNote = (target: EventTarget | null): boolean =>
      target instanceof Element && target.closest('[data-note]') !== null
    const abort = new AbortController()
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ): void => element.addEventListener(name, listener, { signal: abort.signal })

    on('pointerover', ({ target, clientX, pointerType }) => {
      if (pointerType === 'touch') return
      if (isInNote(target)) gestures.pointAtNote()
      else gestures.point(markHere(target), clientX)
    })
    on('pointerleave', ({ clientX }) => gestures.point(null, clientX))
    on('click', ({ target, clientX, detail }) => {
      const isChoosingText = detail > 0 && !getSelection()?.isCollapsed
      if (!isInNote(target) && !isChoosingText) gestures.click(markHere(target), clientX)
    })
    on('focusin', ({ target }) => {
      if (target instanceof HTMLElement) gestures.focus(isInNote(target) ? null : markHere(target), target)
    })
    // What has the focus may be taken out of the page while it is being drawn: wait until that is done.
    on('focusout', () =>
      queueMicrotask(() => {
        if (!element.matches(':focus-within')) gestures.blur()
      }),
    )
    on('keydown', (event) => {
      const isTyping = event.target instanceof HTMLInputElement || isInNote(event.target)
      if (event.ctrlKey || event.altKey || event.metaKey || (isTyping && event.key !== 'Escape')) return
      if (gestures.key(event, markHere(event.target))) event.preventDefault()
    })
    on('scroll', () => gestures.scroll())
    return () => abort.abort()
  }
