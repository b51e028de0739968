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
import type { WorldBox, WorldPoint } from './mercator.ts'
import { inOrderOfTime, marksBySite, pointsOf, sitesOfEvents } from './scene-parts.ts'
import { SHEET_MARGIN } from './sheet.ts'
import { boxToShow, gatherSites } from './sites.ts'
import type { Site, Sites } from './sites.ts'
import { boxOfPoints } from './field/box-of-points.ts'
import { countAt } from './field/counts.ts'
import { PointField } from './field/point-field.ts'
import type { FieldCell } from './field/point-field.ts'
import { isManySites, MANY_SITES, spokenSites } from './field/spoken-sites.ts'
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

  /** All places, but where the events are columns: these are never made objects all at once. */
  readonly #allSites = $derived.by(() => {
    const { events, isColumns } = this.#exploration()
    return isColumns && events.length > MANY_SITES ? null : gatherSites(events)
  })
  /** The points of all events, where they are too many to be sites; else null. */
  readonly field: PointField | null = $derived.by(() => {
    const isMany = this.#allSites === null || isManySites(this.#allSites)
    return isMany ? new PointField(this.#exploration().index) : null
  })
  readonly #areas = $derived.by(() => this.#allSites?.all.filter(({ shape }) => shape === 'area') ?? [])
  /** The event of a field that the keys have come to. */
  walked: EventNumber | null = $state.raw(null)
  /** The event of a field whose dot is at a place of the world; null while none is painted. */
  eventAt: ((point: WorldPoint) => EventNumber | null) | null = $state.raw(null)
  /** What is painted of a field: a point for each square of the map. */
  cells: readonly FieldCell[] = $state.raw([])

  readonly sites: Pick<Sites, 'all' | 'ofEvent'> = $derived.by(() => {
    const { events } = this.#exploration()
    if (this.#allSites && !this.field) return this.#allSites
    return spokenSites(events, this.#spoken, this.#areas)
  })
  readonly #spoken = $derived.by(() => {
    const { hovered, selected } = this.#exploration().view
    const first = this.cells[this.cells.length >> 1]?.event ?? null
    const named = [hovered, selected, this.walked ?? selected ?? first]
    return named.filter((event, i) => event !== null && named.indexOf(event) === i) as EventNumber[]
  })
  /** How many events have no place. */
  readonly unplaced: number = $derived.by(() => {
    const { events } = this.#exploration()
    return this.field ? events.length - this.field.placed : (this.#allSites?.unplaced ?? 0)
  })
  readonly #groups: readonly SiteGroup[] = $derived.by(() =>
    // Beside a field there are few, and each is meant by itself.
    this.field
      ? this.sites.all.map((site) => ({ key: `s${site.number}`, sites: [site] }))
      : groupSites(this.sites.all, this.#groupedZoom),
  )
  readonly marks: readonly Mark[] = $derived.by(() => marksOf(this.#groups, this.#exploration().shown))
  readonly #bySite = $derived.by(() => marksBySite([...this.marks, ...this.near]))
  /** The view and a little beyond. */
  readonly #reach = $derived.by(() => this.view && padded(this.view, SHEET_MARGIN))
  /** Groups and marks within reach. */
  readonly nearGroups: readonly SiteGroup[] = $derived.by(() => {
    const reach = this.#reach
    return reach === null || this.field !== null
      ? []
      : this.#groups.filter(({ sites }) => isInView(reach, sites[0]))
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
  readonly isCrowded = $derived.by(() => this.field !== null || this.nearGroups.length > MOST_ELEMENTS)
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

  /** The square of a field whose count stands at a place of the world; null where none does. */
  countAt(point: WorldPoint): WorldBox | null {
    return this.view && countAt(this.cells, point, this.view.scale)
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
    if (this.field) return this.#boxOfField(this.field)
    const live = this.marks.flatMap(({ sites }) => sites)
    return boxAround((live.length > 0 ? live : this.sites.all).map(boxToShow))
  }

  /** What holds all points of a field that are shown, but for the few that lie farthest out. */
  #boxOfField(field: PointField): WorldBox | null {
    const { shown, shownTime } = this.#exploration()
    return boxOfPoints(field, field.ranges(shownTime), shown)
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
