import type { Pane, Story, Theme } from '../formats/story.ts'
import { PLAIN_SETTINGS } from '../formats/story.ts'
import type { TimeWindow } from '../index/event-index.ts'
import type { EventNumber } from '../index/event-index.ts'
import { Exploration } from '../state/exploration.svelte.ts'
import type { MapTarget } from '../state/view-state.svelte.ts'
import type { Scheme } from './page-colours.ts'

/** What is asked of an explorer all at once: by its attributes, a story's settings, or a step of the page. */
export interface Look {
  readonly window: TimeWindow | null
  /** Id, or number in order of time; null for none. */
  readonly select: string | null
  readonly map: MapTarget
}

/** What one embedded explorer shows. The element writes it, its view reads it. */
export class EmbedState {
  story: Story | null = $state.raw(null)
  exploration: Exploration | null = $state.raw(null)
  /** Why there is no story to show; "" where nothing is wrong. */
  problem: string = $state('')
  isLoading: boolean = $state(false)

  /** What the host page asks for; null: what the story says. */
  theme: Theme | null = $state(null)
  panes: readonly Pane[] | null = $state.raw(null)
  headingLevel: number = $state(2)
  pageScheme: Scheme = $state('light')

  /** Whether steps of the page drive it, and whether they are followed now. */
  hasSteps: boolean = $state(false)
  isLed: boolean = $state(false)
  caption: string = $state('')

  readonly settings = $derived(this.story?.settings ?? PLAIN_SETTINGS)
  readonly shownPanes = $derived(this.panes ?? this.settings.panes)
  readonly scheme: Scheme = $derived.by(() => {
    const theme = this.theme ?? this.settings.theme
    return theme === 'auto' ? this.pageScheme : theme
  })
  /** Numbers of all events: in order of time, those without a date last. */
  readonly order: readonly EventNumber[] = $derived.by(() => {
    const { exploration } = this
    if (exploration === null) return []
    const undated = exploration.events.flatMap(({ when }, event) => (when === null ? [event] : []))
    return [...exploration.index.inOrder(), ...undated]
  })

  /** What was last set from outside, which is no doing of the reader's. */
  #setWindow: TimeWindow | null | undefined = null
  #setSelected: EventNumber | null | undefined = null

  show(story: Story): void {
    const exploration = new Exploration(story.dossier)
    exploration.view.scaleMode = story.settings.scale
    exploration.view.timeMode = story.settings.mode
    this.story = story
    this.exploration = exploration
    this.problem = ''
    this.isLoading = false
  }

  take({ window, select, map }: Look): void {
    this.setWindow(window)
    this.select(select)
    if (this.exploration) this.exploration.view.mapTarget = map
  }

  setWindow(window: TimeWindow | null): void {
    this.#setWindow = window
    this.exploration?.view.setWindow(window)
  }

  /** @returns whether there is such an event */
  select(wanted: string | null): boolean {
    const event = wanted === null ? null : this.find(wanted)
    this.#setSelected = event ?? null
    this.exploration?.view.select(event ?? null, 'url')
    return event !== undefined
  }

  /** An event by its id, or by its number in order of time, from 1. */
  find(wanted: string): EventNumber | undefined {
    const byId = this.exploration?.events.findIndex(({ id }) => id === wanted) ?? -1
    return byId >= 0 ? byId : /^\d+$/.test(wanted) ? this.order[Number(wanted) - 1] : undefined
  }

  /** Whether the window is one that the reader has chosen since this was last asked. */
  isReadersWindow(window: TimeWindow | null): boolean {
    const isTheirs = window !== this.#setWindow
    this.#setWindow = isTheirs ? undefined : window
    return isTheirs
  }

  /** Whether the selection is one that the reader has made since this was last asked. */
  isReadersChoice(event: EventNumber | null): boolean {
    const isTheirs = event !== this.#setSelected
    this.#setSelected = isTheirs ? undefined : event
    return isTheirs
  }
}
