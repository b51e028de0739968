import type { EventNumber } from '../../index/event-index.ts'
import type { Exploration } from '../../state/exploration.svelte.ts'
import { groupSites } from './clusters.ts'
import { boxAround } from './fit.ts'
import type { MapView } from './map-controller.ts'
import { eventsAt, marksOf } from './marks.ts'
import type { Mark } from './marks.ts'
import type { WorldBox } from './mercator.ts'
import { SHEET_MARGIN } from './sheet.ts'
import { boxToShow, gatherSites } from './sites.ts'
import type { Site } from './sites.ts'
import { tiesBetween } from './ties.ts'
import type { Tie } from './ties.ts'
import { isInView, padded } from './view-box.ts'
import type { WorldPoint } from './mercator.ts'

/** More marks in view than this are painted, with an element only for those that are spoken of. */
const MOST_ELEMENTS = 150

/** The zoom at which clusters are told apart as far as they can be. */
export const CLOSEST = 10

/** What the map shows of an exploration, worked out anew whenever the view or the exploration changes. */
export class MapScene {
  readonly #exploration: () => Exploration
  /** Null until the map has a size. */
  view: MapView | null = $state.raw(null)
  /** The mark under the pointer or with the focus. */
  pointed: string | null = $state.raw(null)
  /** The one mark that the tab key reaches, once the keys have gone to one. */
  active: string | null = $state.raw(null)
  #groupedZoom = $state.raw(0)

  readonly sites = $derived.by(() => gatherSites(this.#exploration().events))
  readonly #groups = $derived.by(() => groupSites(this.sites.all, this.#groupedZoom))
  readonly marks: readonly Mark[] = $derived.by(() => marksOf(this.#groups, this.#exploration().shown))
  readonly #markOfSite: ReadonlyMap<number, Mark> = $derived.by(
    () => new Map(this.marks.flatMap((mark) => mark.sites.map(({ number }) => [number, mark] as const))),
  )
  /** Those in view and a little beyond. */
  readonly near: readonly Mark[] = $derived.by(() => {
    const view = this.view && padded(this.view, SHEET_MARGIN)
    return view === null ? [] : this.marks.filter((mark) => isInView(view, mark))
  })
  readonly isCrowded = $derived.by(() => this.near.length > MOST_ELEMENTS)
  readonly tabStop: string | null = $derived.by(() => this.#tabStop())
  /** Hovered and selected, by a gesture here or elsewhere. */
  readonly litEvents: readonly EventNumber[] = $derived.by(() => {
    const { hovered, selected } = this.#exploration().view
    return [...new Set([hovered, selected])].filter((event) => event !== null)
  })
  readonly litSites: ReadonlySet<Site> = $derived.by(
    () => new Set(this.litEvents.flatMap((event) => this.sites.ofEvent[event] ?? [])),
  )
  /** The marks that have an element. */
  readonly elements: readonly Mark[] = $derived.by(() => {
    const isSpokenOf = (mark: Mark): boolean =>
      mark.key === this.tabStop || mark.key === this.pointed || mark.key === this.active || this.isLit(mark)
    if (!this.isCrowded) {
      const near = new Set(this.near)
      const apart = this.marks.filter((mark) => !near.has(mark) && mark.key === this.tabStop)
      return [...this.near, ...apart]
    }
    return this.marks.filter(isSpokenOf)
  })

  constructor(exploration: () => Exploration) {
    this.#exploration = exploration
  }

  /** Takes over what the controller says of the view. Marks are grouped anew only when the zoom has settled. */
  take(view: MapView): void {
    this.view = view
    if (view.isSettled) this.#groupedZoom = view.zoom
  }

  markOf(key: string | null): Mark | null {
    return key === null ? null : (this.marks.find((mark) => mark.key === key) ?? null)
  }

  /** The mark at which an event's place is shown; null where it is filtered out. */
  markAt(site: Site): Mark | null {
    return this.#markOfSite.get(site.number) ?? null
  }

  /** Whether the places of a cluster can be told apart from nearer. */
  canComeCloser({ sites }: Mark): boolean {
    return (this.view?.zoom ?? 0) < CLOSEST - 0.5 && groupSites(sites, CLOSEST).length > 1
  }

  eventsOf(mark: Mark): EventNumber[] {
    return eventsAt(mark, this.#exploration().shown)
  }

  isLit(mark: Mark): boolean {
    return mark.sites.some((site) => this.litSites.has(site))
  }

  /** Where the places of an event are drawn: at their marks, else at themselves. */
  pointsOf(event: EventNumber): WorldPoint[] {
    const points = (this.sites.ofEvent[event] ?? []).map((site) => this.markAt(site) ?? site)
    return [...new Set(points)]
  }

  ties(): Tie[] {
    return this.litEvents.flatMap((event) => tiesBetween(this.pointsOf(event)))
  }

  boxOfEvent(event: EventNumber): WorldBox | null {
    return boxAround((this.sites.ofEvent[event] ?? []).map(boxToShow))
  }

  /** What must be in sight for all that is shown to be seen; all places, where nothing is shown. */
  boxOfShown(): WorldBox | null {
    const { shown } = this.#exploration()
    const live = this.sites.all.filter(({ events }) => events.some((event) => shown[event] === 1))
    return boxAround((live.length > 0 ? live : this.sites.all).map(boxToShow))
  }

  /** Marks in the order of their first events in time, undated ones last. */
  inOrderOfTime(): Mark[] {
    const order = this.#exploration().index.inOrder()
    const rank = new Map(order.map((event, i) => [event, i]))
    const first = (mark: Mark): number =>
      this.eventsOf(mark).reduce((least, event) => Math.min(least, rank.get(event) ?? Infinity), Infinity)
    return this.marks
      .map((mark) => ({ mark, at: first(mark) }))
      .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
      .map(({ mark }) => mark)
  }

  #tabStop(): string | null {
    if (this.markOf(this.active) !== null) return this.active
    const { selected } = this.#exploration().view
    const site = selected === null ? undefined : this.sites.ofEvent[selected]?.[0]
    const mark = (site && this.markAt(site)) ?? this.near[0] ?? this.marks[0]
    return mark?.key ?? null
  }
}
