/** What `dateline.js` defines: `<dateline-explorer>`, a story as a linked timeline and map. See docs/embed.md. */

/** A view that can be shown or left out. */
export type DatelinePane = 'timeline' | 'map' | 'cards' | 'reader'

/** Civil times as in `2022-11-25` or `2022-11-25T18:00`: the first one, and the first one after. */
export interface DatelineWindow {
  readonly start: string
  readonly end: string
}

export interface DatelineEventInfo {
  readonly id: string
  /** Its number in order of time, from 1. */
  readonly number: number
  readonly title: string
  /** EDTF; null where the text gives no date. */
  readonly date: string | null
  readonly places: readonly string[]
}

export interface DatelineExplorerElement extends HTMLElement {
  /** Address of the story file; the attribute `src`. */
  src: string
  /** The story itself, as the text of a story file or what JSON.parse makes of it. Goes before `src`. */
  story: unknown
  /** What is shown; null: all time. Takes EDTF too (`"1989"`, `"2022-11-25/2022-11-28"`), as the attribute `window` does. */
  get window(): DatelineWindow | null
  set window(value: DatelineWindow | string | null)
  /** Id of the selected event, or null. Takes its number too, as the attribute `selected` does. */
  get selected(): string | null
  set selected(value: string | number | null)
  /** `auto` follows the page. */
  theme: 'auto' | 'light' | 'dark'
  /** The attribute `panes` has them with spaces between. */
  panes: readonly DatelinePane[]
  /** Level of the story's heading, 1 to 6; the attribute `heading-level`. */
  headingLevel: number
  /** All events in order of time, those without a date last; none before `dateline-ready`. */
  readonly events: readonly DatelineEventInfo[]
  /** Settles when the story is shown, or could not be. */
  readonly ready: Promise<void>
  /** Loads the story anew. */
  reload(): Promise<void>
  /** Shows all time, selects nothing, and fits the map. */
  reset(): void
  /** Looks for the page's `data-dateline-step` elements anew, where some have been added. */
  findSteps(): void
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-explorer': DatelineExplorerElement
  }
  interface HTMLElementEventMap {
    /** The story is shown. */
    'dateline-ready': CustomEvent<{ readonly title: string; readonly events: number }>
    /** The reader has selected an event, or let go of it. */
    'dateline-select': CustomEvent<DatelineEventInfo | null>
    /** The reader has changed what is shown. */
    'dateline-window': CustomEvent<{
      readonly window: DatelineWindow | null
      readonly shown: number
      readonly total: number
    }>
    /** The story could not be shown; the page's own content stays. */
    'dateline-error': CustomEvent<{ readonly message: string; readonly path: string }>
  }
}
