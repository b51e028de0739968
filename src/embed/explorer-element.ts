import { mount, unmount } from 'svelte'
import { encodeTime } from '../formats/civil-text.ts'
import { readStory } from '../formats/story-read.ts'
import { StoryError } from '../formats/story.ts'
import type { Pane, Story, Theme } from '../formats/story.ts'
import type { EventNumber, TimeWindow } from '../index/event-index.ts'
import { readHeadingLevel, readHeight, readPanes, readTheme, readWindow } from './attributes.ts'
import { EmbedState } from './embed-state.svelte.ts'
import EmbedView from './EmbedView.svelte'
import { Frame } from './frame.ts'
import { loadStory } from './load-story.ts'
import { watchPageColours } from './page-colours.ts'
import type { DatelineEventInfo, DatelineExplorerElement, DatelineWindow } from './public/dateline.d.ts'
import { ScrollSteps } from './scroll-steps.ts'
import { readStep } from './step.ts'
import type { Step } from './step.ts'
import { adoptStyles } from './styles.ts'

/** Those of all components, which the build puts here; see build/shadow-styles.ts. */
const styles = '__DATELINE_STYLES__'

/** Properties that a page may have set before the element was defined. */
const PROPERTIES = ['src', 'story', 'window', 'selected', 'theme', 'panes', 'headingLevel'] as const

/** `<dateline-explorer>`: a story as a linked timeline and map in a page of somebody else's. See docs/embed.md. */
export class ExplorerElement extends HTMLElement implements DatelineExplorerElement {
  static readonly observedAttributes = [
    'src',
    'height',
    'window',
    'selected',
    'theme',
    'panes',
    'heading-level',
  ]

  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #embed = new EmbedState()
  readonly #frame = new Frame(this.#root)
  #given: unknown = null
  #loading: AbortController | null = null
  #settle: () => void = () => {}
  #ready = this.#unsettled()
  /** Ends what runs only while the element is in a page. */
  #ends: (() => void)[] = []
  #steps: ScrollSteps | null = null
  #stepsRead = new Map<HTMLElement, Step>()

  connectedCallback(): void {
    if (this.#ends.length > 0) return // moved within the page
    for (const name of PROPERTIES) this.#takeUp(name)
    adoptStyles(this.#root, styles)
    const view = mount(EmbedView, {
      target: this.#frame.live,
      props: {
        embed: this.#embed,
        onwindow: (window: TimeWindow | null) => this.#tell('dateline-window', this.#windowDetail(window)),
        onselect: (event: EventNumber | null) =>
          this.#tell('dateline-select', event === null ? null : this.#infoOf(event)),
        onresume: () => this.#resume(),
        onready: () => this.#stand(),
      },
    })
    this.#ends = [
      () => void unmount(view),
      watchPageColours(this, (scheme) => (this.#embed.pageScheme = scheme)),
      () => this.#steps?.destroy(),
      () => this.#loading?.abort(),
    ]
    if (this.#embed.story === null) void this.reload()
    else this.findSteps()
  }

  disconnectedCallback(): void {
    // An element that is moved leaves the page and comes back at once.
    queueMicrotask(() => {
      if (this.isConnected) return
      for (const end of this.#ends.splice(0)) end()
      this.#steps = null
    })
  }

  adoptedCallback(): void {
    this.#root.adoptedStyleSheets = [] // those of another page are none here
    adoptStyles(this.#root, styles)
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return
    try {
      this.#takeAttribute(name, value)
    } catch (error) {
      this.#report(error)
    }
  }

  #takeAttribute(name: string, value: string | null): void {
    const embed = this.#embed
    switch (name) {
      case 'src':
        if (this.isConnected && this.#ends.length > 0) void this.reload()
        return
      case 'height':
        if (value === null) this.style.removeProperty('--dateline-height')
        else this.style.setProperty('--dateline-height', readHeight(value))
        return
      case 'window':
        return embed.setWindow(value === null ? null : readWindow(value))
      case 'selected':
        return this.#select(value)
      case 'theme':
        embed.theme = value === null ? null : readTheme(value)
        return
      case 'panes':
        embed.panes = value === null ? null : readPanes(value)
        return
      case 'heading-level':
        embed.headingLevel = readHeadingLevel(value)
    }
  }

  get src(): string {
    const src = this.getAttribute('src')
    return src === null ? '' : new URL(src, this.ownerDocument.baseURI).href
  }
  set src(value: string) {
    this.setAttribute('src', value)
  }

  get story(): unknown {
    return this.#given
  }
  set story(value: unknown) {
    this.#given = value
    if (this.#ends.length > 0) void this.reload()
  }

  get window(): DatelineWindow | null {
    return windowOf(this.#embed.exploration?.view.window ?? null)
  }
  set window(value: DatelineWindow | string | null) {
    this.#embed.setWindow(value === null ? null : readWindow(value))
  }

  get selected(): string | null {
    const { exploration } = this.#embed
    const event = exploration?.view.selected ?? null
    return event === null ? null : (exploration?.events[event]?.id ?? null)
  }
  set selected(value: string | number | null) {
    this.#select(value === null ? null : String(value))
  }

  get theme(): Theme {
    return this.#embed.theme ?? this.#embed.settings.theme
  }
  set theme(value: Theme) {
    this.setAttribute('theme', readTheme(value))
  }

  get panes(): readonly Pane[] {
    return this.#embed.shownPanes
  }
  set panes(value: readonly Pane[]) {
    this.setAttribute('panes', readPanes(value.join(' ')).join(' '))
  }

  get headingLevel(): number {
    return this.#embed.headingLevel
  }
  set headingLevel(value: number) {
    this.setAttribute('heading-level', String(readHeadingLevel(String(value))))
  }

  get events(): readonly DatelineEventInfo[] {
    return this.#embed.order.map((event) => this.#infoOf(event))
  }

  get ready(): Promise<void> {
    return this.#ready
  }

  async reload(): Promise<void> {
    this.#loading?.abort()
    this.#settle()
    this.#ready = this.#unsettled()
    const loading = (this.#loading = new AbortController())
    try {
      const story = await this.#findStory(loading.signal)
      if (loading.signal.aborted || story === null) return
      this.#show(story)
    } catch (error) {
      if (loading.signal.aborted) return
      this.#fail(error)
    }
  }

  reset(): void {
    this.#embed.take({ window: null, select: null, map: { kind: 'shown' } })
  }

  findSteps(): void {
    this.#steps?.destroy()
    this.#stepsRead = new Map()
    const all = this.ownerDocument.querySelectorAll<HTMLElement>('[data-dateline-step]')
    for (const element of all) {
      const { datelineStep = '', datelineFor } = element.dataset
      if (datelineFor !== undefined && datelineFor !== this.id) continue
      try {
        this.#stepsRead.set(element, readStep(datelineStep))
      } catch (error) {
        this.#report(error)
      }
    }
    const hasSteps = this.#stepsRead.size > 0
    this.#embed.isLed = hasSteps && (this.#embed.isLed || !this.#embed.hasSteps)
    this.#embed.hasSteps = hasSteps
    this.#steps = hasSteps
      ? new ScrollSteps(this, [...this.#stepsRead.keys()], { reached: (step) => this.#reach(step) })
      : null
  }

  /** From the property, from a script in the element, or from the address; null where the page gives none yet. */
  async #findStory(signal: AbortSignal): Promise<Story | null> {
    if (this.#given !== null && this.#given !== undefined) return readStory(this.#given)
    if (this.hasAttribute('src')) return loadStory(this.src, signal)
    if (this.ownerDocument.readyState === 'loading')
      await new Promise((parsed) =>
        this.ownerDocument.addEventListener('DOMContentLoaded', parsed, { signal }),
      )
    const inside = this.querySelector(':scope > script[type="application/json"]')
    return inside === null ? null : readStory(inside.textContent)
  }

  #show(story: Story): void {
    const { window, selected } = story.settings
    this.#embed.show(story)
    try {
      const asked = this.getAttribute('window')
      this.#embed.take({
        window: asked === null ? window : readWindow(asked),
        select: this.getAttribute('selected') ?? selected,
        map: { kind: 'shown' },
      })
    } catch (error) {
      this.#report(error)
    }
  }

  /** The live view stands for the first time, or with another story. */
  #stand(): void {
    this.#frame.state = 'ready'
    this.findSteps()
    this.#tell('dateline-ready', { title: this.#embed.settings.title, events: this.#embed.order.length })
    this.#settle()
  }

  #fail(error: unknown): void {
    this.#frame.tell(messageOf(error))
    this.#report(error)
    this.#settle()
  }

  #reach(element: HTMLElement | null): void {
    if (!this.#embed.isLed) return
    const step = element === null ? undefined : this.#stepsRead.get(element)
    const { window, selected } = this.#embed.settings
    this.#embed.caption = step?.text ?? ''
    this.#embed.take(step ?? { window, select: selected, map: { kind: 'shown' } })
  }

  #resume(): void {
    this.#embed.isLed = true
    this.#reach(this.#steps?.current ?? null)
  }

  #select(wanted: string | null): void {
    const { exploration } = this.#embed
    if (exploration === null) return
    if (!this.#embed.select(wanted))
      throw new RangeError(
        `There is no event ${JSON.stringify(wanted)} in this story; wanted its id, or its number from 1 to ${exploration.events.length}.`,
      )
  }

  #infoOf(event: EventNumber): DatelineEventInfo {
    const { id, title, when, places } = this.#embed.exploration!.events[event]!
    return {
      id,
      number: this.#embed.order.indexOf(event) + 1,
      title,
      date: when?.edtf ?? null,
      places: places.map(({ place }) => place.name),
    }
  }

  #windowDetail(window: TimeWindow | null) {
    const { exploration } = this.#embed
    return {
      window: windowOf(window),
      shown: exploration?.shownCount ?? 0,
      total: exploration?.events.length ?? 0,
    }
  }

  #report(error: unknown): void {
    this.#tell('dateline-error', {
      message: messageOf(error),
      path: error instanceof StoryError ? error.path : '',
    })
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  #unsettled(): Promise<void> {
    return new Promise((settle) => (this.#settle = settle))
  }

  /** Makes a property that was set before the element was defined go through its setter. */
  #takeUp(name: (typeof PROPERTIES)[number]): void {
    const own = Object.getOwnPropertyDescriptor(this, name)
    if (own === undefined) return
    Reflect.deleteProperty(this, name)
    Reflect.set(this, name, own.value)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const windowOf = (window: TimeWindow | null): DatelineWindow | null =>
  window && { start: encodeTime(window.start), end: encodeTime(window.end) }
