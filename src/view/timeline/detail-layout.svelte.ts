import type { EventNumber } from '../../index/event-index.ts'
import type { Exploration } from '../../state/exploration.svelte.ts'
import { layOutFew, lanesUsed, markOverCluster } from './few-layout.ts'
import type { FewLayout } from './few-layout.ts'
import { foldCount } from './folded-scale.ts'
import { laneGroups } from './lane-groups.ts'
import { mostLanesOf, rowsHeight, stackRows } from './lane-rows.ts'
import type { PlacedCluster, PlacedMark } from './lane-rows.ts'
import {
  countInView,
  crowdClusters,
  eventAt,
  labelledInView,
  markOverDot,
  partsInView,
  positionOf,
} from './many-layout.ts'
import type { ManyView } from './many-layout.ts'
import { markExtent } from './marks.ts'
import { MANY_EVENTS, MOST_HEIGHT, MOST_HEIGHT_MANY, MOST_LABELLED } from './sizes.ts'
import type { MeasureText } from './text-fit.ts'
import { scaleAt } from './viewport.ts'
import type { Strip, Viewport } from './viewport.ts'

export interface DetailInput {
  readonly exploration: Exploration
  readonly strip: Strip
  readonly viewport: Viewport
  /** Rows of events at most. */
  readonly mostLanes: number
  readonly measure: MeasureText
  /** The event that had the focus last. */
  readonly active: EventNumber | null
}

/**
 * What the detail shows and where: few events are all laid out in lanes, for the whole axis; of many only what is in
 * view, as marks with labels where these are few, else as painted dots and as crowds with counts.
 */
export class DetailLayout {
  readonly #input: () => DetailInput

  constructor(input: () => DetailInput) {
    this.#input = input
  }

  readonly scale = $derived.by(() => scaleAt(this.#input().strip, this.#input().viewport.zoom))
  readonly #groups = $derived.by(() => {
    const { exploration } = this.#input()
    return laneGroups(exploration, exploration.view.laneMode)
  })
  readonly #isMany = $derived.by(() => this.#input().exploration.chronology.size >= MANY_EVENTS)
  readonly #mostLanes = $derived.by(() =>
    mostLanesOf(
      this.#groups.length,
      Math.min(this.#input().mostLanes, this.#input().strip.width < 480 ? 7 : this.#isMany ? 9 : 10),
      this.#isMany ? MOST_HEIGHT_MANY : MOST_HEIGHT,
    ),
  )
  readonly #longestLabel = $derived.by(() => Math.min(380, Math.max(130, this.#input().strip.width * 0.34)))

  /** The lanes that are needed while the whole axis is in view: the height stays while zooming. */
  readonly #fewLanes = $derived.by(() => {
    const groups = this.#groups
    const most = this.#few(
      groups.map(() => this.#mostLanes),
      scaleAt(this.#input().strip, 1),
    )
    return lanesUsed(most).map((used) => (groups.length === 1 ? Math.max(3, used) : used))
  })
  readonly #fewLayout: FewLayout | null = $derived.by(() =>
    this.#isMany ? null : this.#few(this.#fewLanes, this.scale),
  )

  readonly #manyRows = $derived.by(() =>
    stackRows(
      this.#groups,
      this.#groups.map(({ chronology }) => Math.min(this.#mostLanes, chronology.size)),
    ),
  )
  readonly #manyView: ManyView | null = $derived.by(() => {
    if (!this.#isMany) return null
    const { viewport, strip } = this.#input()
    return { rows: this.#manyRows, scale: this.scale, left: viewport.left, width: strip.width }
  })
  readonly #isLabelled = $derived.by(
    () => this.#manyView !== null && countInView(this.#manyView) <= MOST_LABELLED,
  )

  readonly rows = $derived.by(() => this.#fewLayout?.rows ?? this.#manyRows)
  /** Pixels below the axis; under the lanes the folds say how long they are. */
  readonly height = $derived.by(
    () => rowsHeight(this.rows) + (foldCount(this.#input().strip.plan) > 0 ? 34 : 8),
  )
  /** What is to be painted as dots and columns; null where all in view are elements. */
  readonly dots: ManyView | null = $derived.by(() => (this.#isLabelled ? null : this.#manyView))

  readonly clusters: readonly PlacedCluster[] = $derived.by(() => {
    const { viewport, strip } = this.#input()
    const dots = this.dots
    if (dots) return dots.rows.flatMap((row) => crowdClusters(row, partsInView(row, dots)))
    const clusters = this.#fewLayout?.clusters ?? []
    return clusters.filter(({ from, to }) => to >= viewport.left && from <= viewport.left + strip.width)
  })

  /** The one event that the tab key reaches. */
  readonly tabStop: EventNumber | null = $derived.by(() => {
    const { active, exploration } = this.#input()
    const passes = (event: EventNumber | null): event is EventNumber =>
      event !== null && exploration.passing[event] === 1 && exploration.events[event]?.when !== null
    const { selected } = exploration.view
    return [active, selected].find(passes) ?? exploration.chronology.byStart[0] ?? null
  })

  /** The events that are elements: those in view where they are few, and always those that are spoken of. */
  readonly marks: readonly PlacedMark[] = $derived.by(() => {
    const { viewport, strip } = this.#input()
    const isInView = ({ place }: PlacedMark): boolean =>
      place.to >= viewport.left && place.from <= viewport.left + strip.width
    const marks = this.#candidates.filter((mark) => isInView(mark) || mark.event === this.tabStop)
    const spoken = this.#spoken.filter((event) => !marks.some((mark) => mark.event === event))
    return [...marks, ...spoken.flatMap((event) => this.#markOf(event) ?? [])]
  })

  readonly #candidates: readonly PlacedMark[] = $derived.by(() => {
    if (this.#fewLayout) return this.#fewLayout.marks
    if (!this.#manyView || !this.#isLabelled) return []
    const { exploration, measure } = this.#input()
    return labelledInView(this.#manyView, exploration.events, { measure, longestLabel: this.#longestLabel })
  })

  readonly #spoken: readonly EventNumber[] = $derived.by(() => {
    const { hovered, selected } = this.#input().exploration.view
    const named = [this.tabStop, hovered, selected].filter((event) => event !== null)
    return named.filter((event, i) => named.indexOf(event) === i)
  })

  get isPainted(): boolean {
    return this.dots !== null
  }

  /** Pixels of the axis that an event's mark covers; null where it is not on it. */
  extentOf(event: EventNumber): { readonly from: number; readonly to: number } | null {
    const { exploration } = this.#input()
    const when = exploration.passing[event] === 1 ? exploration.events[event]?.when : null
    return when ? markExtent(when, (time) => this.scale.px(time), this.scale.width) : null
  }

  /** The painted event at a point of the view, in pixels below the axis. */
  eventAt(x: number, y: number): EventNumber | null {
    return this.dots && eventAt(this.dots, x, y)
  }

  /** The shown event before or after the tab stop in time, or the first or last of all. */
  neighbour(direction: -1 | 1 | 'first' | 'last'): EventNumber | null {
    const { exploration } = this.#input()
    const { byStart, size } = exploration.chronology
    const by = direction === 'first' || direction === 1 ? 1 : -1
    const at =
      this.tabStop === null ? -1 : positionOf(exploration.chronology, this.tabStop, exploration.events)
    let i = direction === 'first' ? 0 : direction === 'last' ? size - 1 : at + by
    while (i >= 0 && i < size && exploration.shown[byStart[i]!] !== 1) i += by
    return byStart[i] ?? null
  }

  #few(lanes: readonly number[], scale = this.scale): FewLayout {
    const { exploration, measure } = this.#input()
    return layOutFew(exploration.events, this.#groups, lanes, {
      scale,
      measure,
      longestLabel: this.#longestLabel,
    })
  }

  #markOf(event: EventNumber): PlacedMark | null {
    const { exploration } = this.#input()
    if (this.#fewLayout) {
      const mark = this.#fewLayout.marks.find((one) => one.event === event)
      return mark ?? markOverCluster(this.#fewLayout, exploration.events, event, this.scale)
    }
    return this.#manyView && markOverDot(this.#manyView, exploration.events, event)
  }
}
