import type { EventNumber } from '../../index/event-index.ts'
import type { Exploration } from '../../state/exploration.svelte.ts'
import { anchorIn } from './area-hit.ts'
import type { Ground } from './basemap/ground.svelte.ts'
import { groupSites } from './clusters.ts'
import type { SiteGroup } from './clusters.ts'
import { boxAround } from './fit.ts'
import type { MapView } from './map-controller.ts'
import { eventsAt, marksOf } from './marks.ts'
import type { Mark } from './marks.ts'
import type { WorldBox } from './mercator.ts'
import { inOrderOfTime, marksBySite, pointsOf, sitesOfEvents } from './scene-parts.ts'
import { SHEET_MARGIN } from './sheet.ts'
import { boxToShow, gatherSites } from './sites.ts'
import type { Site } from './sites.ts'
import { tiesBetween } from './ties.ts'
import { isInView, padded } from './view-box.ts'

/** More marks in view than this are painted, with an element only for those that are spoken of. */
const MOST_ELEMENTS = 60

/** What the map shows of an exploration, worked out anew whenever the view or the exploration changes. */
export class MapScene {
  readonly #exploration: () => Exploration
  readonly #ground: Ground
  /** Null until the map has a size. */
  view: MapView | null = $state.raw(null)
  /** Key of the mark under the pointer or with the focus. */
  pointed: string | null = $state.raw(null)
  /** Key of the mark to which the keys or a click went last: the one that the tab key reaches. */
  active: string | null = $state.raw(null)
  /** Marks are grouped anew only when the zoom has settled. */
  #groupedZoom = $state.raw(0)

  readonly sites = $derived.by(() => gatherSites(this.#exploration().events))
  readonly #groups = $derived.by(() => groupSites(this.sites.all, this.#groupedZoom))
  readonly marks: readonly Mark[] = $derived.by(() => marksOf(this.#groups, this.#exploration().shown))
  readonly #bySite = $derived.by(() => marksBySite([...this.marks, ...this.near]))
  /** The view and a little beyond. */
  readonly #reach = $derived.by(() => this.view && padded(this.view, SHEET_MARGIN))
  /** Groups and marks within reach. */
  readonly nearGroups: readonly SiteGroup[] = $derived.by(() => {
    const reach = this.#reach
    return reach === null ? [] : this.#groups.filter(({ sites }) => isInView(reach, sites[0]))
  })
  readonly near: readonly Mark[] = $derived.by(() => {
    const [reach, view] = [this.#reach, this.view]
    if (reach === null || view === null) return []
    return this.marks.flatMap((mark) => {
      if (mark.kind !== 'area') return isInView(reach, mark) ? [mark] : []
      const anchor = anchorIn(view, mark.sites[0], this.#ground.world)
      return anchor === null ? [] : [{ ...mark, x: anchor.x, y: anchor.y }]
    })
  })
  /** Whatever is filtered out, so that it stays while time is scrubbed. */
  readonly isCrowded = $derived.by(() => this.nearGroups.length > MOST_ELEMENTS)
  readonly tabStop: string | null = $derived.by(() => this.#tabStop())

  /** Hovered and selected, by a gesture here or elsewhere. */
  readonly lit: readonly EventNumber[] = $derived.by(() => {
    const { hovered, selected } = this.#exploration().view
    return [hovered, selected === hovered ? null : selected].filter((event) => event !== null)
  })
  readonly #litSites = $derived.by(() => sitesOfEvents(this.sites, this.lit))
  readonly ties = $derived.by(() =>
    this.lit.flatMap((event) => tiesBetween(pointsOf(this.sites.ofEvent[event] ?? [], this.#bySite))),
  )
  /** Places of lit events that no mark stands for, because they are filtered out. */
  readonly litPast: readonly Site[] = $derived.by(() =>
    [...this.#litSites].filter(({ number }) => !this.#bySite.has(number)),
  )

  /** The marks that have an element. */
  readonly elements: readonly Mark[] = $derived.by(() => {
    const { near, tabStop, pointed, marks } = this
    if (!this.isCrowded) {
      const isNear = near.some(({ key }) => key === tabStop)
      const far = isNear ? undefined : marks.find(({ key }) => key === tabStop)
      return far === undefined ? near : [...near, far]
    }
    const isSpokenOf = (mark: Mark): boolean =>
      mark.kind === 'area' || mark.key === tabStop || mark.key === pointed || this.isLit(mark)
    const spokenOf = near.filter(isSpokenOf)
    const far = marks.find(({ key }) => key === tabStop)
    return far === undefined || spokenOf.some(({ key }) => key === tabStop) ? spokenOf : [...spokenOf, far]
  })

  constructor(exploration: () => Exploration, ground: Ground) {
    this.#exploration = exploration
    this.#ground = ground
  }

  /** Takes over what the controller says of the view. */
  take(view: MapView): void {
    this.view = view
    if (view.isSettled) this.#groupedZoom = view.zoom
  }

  markOf(key: string | null): Mark | null {
    const isIt = (mark: Mark): boolean => mark.key === key
    return key === null ? null : (this.near.find(isIt) ?? this.marks.find(isIt) ?? null)
  }

  /** The mark that stands for a site; null where it is filtered out. */
  markAt(site: Site): Mark | null {
    return this.#bySite.get(site.number) ?? null
  }

  eventsOf(mark: Mark): EventNumber[] {
    return eventsAt(mark, this.#exploration().shown)
  }

  isLitSite(site: Site): boolean {
    return this.#litSites.has(site)
  }

  isLit(mark: Mark): boolean {
    return mark.sites.some((site) => this.#litSites.has(site))
  }

  boxOfEvent(event: EventNumber): WorldBox | null {
    return boxAround((this.sites.ofEvent[event] ?? []).map(boxToShow))
  }

  /** What must be in sight for all that is shown to be seen; all places, where nothing is shown. */
  boxOfShown(): WorldBox | null {
    const live = this.marks.flatMap(({ sites }) => sites)
    return boxAround((live.length > 0 ? live : this.sites.all).map(boxToShow))
  }

  inOrderOfTime(): Mark[] {
    const { shown, index } = this.#exploration()
    return inOrderOfTime(this.marks, shown, index)
  }

  #tabStop(): string | null {
    if (this.markOf(this.active) !== null) return this.active
    const { selected } = this.#exploration().view
    const site = selected === null ? undefined : this.sites.ofEvent[selected]?.[0]
    const mark = (site && this.markAt(site)) ?? this.near[0] ?? this.marks[0]
    return mark?.key ?? null
  }
}
