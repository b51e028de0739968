import type { TimeWindow } from '../../index/event-index.ts'
import { DAY } from '../../model/civil.ts'
import type { When } from '../../model/when.ts'
import { layOutEvents } from '../timeline/event-layout.ts'
import type { PlacedEvent } from '../timeline/event-layout.ts'
import { axisTimesOf } from '../../index/axis-times.ts'
import { planFolds } from '../../index/fold-plan.ts'
import type { FoldedScale } from '../timeline/folded-scale.ts'
import { calendarAxis } from '../timeline/ticks.ts'
import { scaleAt, stripOf } from '../timeline/viewport.ts'
import { lengthWords, spanWords } from '../words/date-words.ts'
import { FONT, MARK, MARK_GUESSED, one, picture } from './picture.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import type { StaticStory } from './static-story.ts'
import { textWidth } from './text-width.ts'

const WIDTH = 600
const SMALL = 12
const LANE = 26
const AXIS = 40
const MOST_LANES = 14
const LONGEST_LABEL = 260

/** A timeline as a picture that needs no script and no style sheet; null where no event can be laid out in time. */
export function timelinePicture({ events }: StaticStory): Markup | null {
  const dates = events.flatMap(({ event: { when } }) => (when ? [when] : []))
  const plan = planFolds(axisTimesOf(dates))
  if (plan === null) return null
  const scale = scaleAt(stripOf(plan, WIDTH), 1)
  const placed = layOutEvents(
    events.map(({ event }) => event),
    events.flatMap(({ event }, i) => (event.when ? [i] : [])),
    { scale, lanes: MOST_LANES, longestLabel: LONGEST_LABEL, measure: textWidth(FONT) },
  )
  const lanes = placed.reduce((most, { place }) => Math.max(most, place.lane + 1), 1)
  const height = lanes * LANE + AXIS
  const days = daysOf(dates)
  const about = `Timeline of ${placed.length === 1 ? 'one event' : `${placed.length} events`}${days ? `, ${spanWords(days)}` : ''}`
  return picture('dateline-timeline', about, WIDTH, height, [axis(scale, lanes * LANE), ...placed.map(mark)])
}

/** The whole days from the first known beginning to the last known end. */
function daysOf(dates: readonly When[]): TimeWindow | null {
  const times = dates.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite)
  if (times.length === 0) return null
  const first = times.reduce((least, time) => Math.min(least, time))
  const last = times.reduce((most, time) => Math.max(most, time))
  const start = Math.floor(first / DAY) * DAY
  return { start, end: Math.max(Math.ceil(last / DAY) * DAY, start + DAY) }
}

/** The calendar below the lanes, and the torn edges of what is left out. */
function axis(scale: FoldedScale, top: number): Markup {
  const { ticks, labels } = calendarAxis(scale, 0, WIDTH, textWidth(SMALL))
  const drawn = scale.segments.map((segment) =>
    segment.folded
      ? markup`<path d="M${one(segment.from)} 0V${top}M${one(segment.to)} 0V${top}" stroke="currentColor" stroke-opacity=".5" stroke-dasharray="3 4"/><text x="${one((segment.from + segment.to) / 2)}" y="${top + 14}" text-anchor="middle" font-size="10" fill-opacity=".8">${lengthWords(segment.quiet)}</text>`
      : markup`<path d="M${one(segment.from)} ${top}H${one(segment.to)}" stroke="currentColor" stroke-opacity=".6"/>`,
  )
  const lines = ticks.map(({ px, isMajor }) => `M${one(px)} ${isMajor ? 0 : top}V${top + 5}`).join('')
  const words = labels.map(
    ({ row, text, px }) =>
      markup`<text x="${one(px)}" y="${top + (row === 'divisions' ? 16 : 33)}" font-size="${SMALL}"${row === 'context' ? markup` font-weight="600"` : null}>${text}</text>`,
  )
  return markup`<g>${drawn}<path d="${lines}" stroke="currentColor" stroke-opacity=".3"/>${words}</g>`
}

function mark({ mark, look, place, label }: PlacedEvent): Markup {
  const y = place.lane * LANE + LANE / 2
  const ink = look.isAssumed ? MARK_GUESSED : MARK
  const faint = look.isInferred || look.startEdge !== 'sharp' || look.endEdge !== 'sharp'
  const dashes = look.isAssumed ? markup` stroke-dasharray="3 2"` : null
  const paint = markup`fill="${ink}" fill-opacity="${faint ? '.35' : look.isAssumed ? '.2' : '1'}" stroke="${ink}" stroke-width="1.5"${dashes}`
  const labelX =
    place.label === 'before' ? place.from : place.label === 'inside' ? mark.from + 6 : mark.to + 6
  const words = `${look.badge === '' ? '' : `${look.badge} `}${label}`
  return markup`${shape(mark, look, y, paint)}${
    place.label === 'none' || words === ''
      ? null
      : markup`<text x="${one(labelX)}" y="${y + 4.5}">${words}</text>`
  }`
}

function shape(
  { from, to, isLength }: PlacedEvent['mark'],
  look: PlacedEvent['look'],
  y: number,
  paint: Markup,
): Markup {
  const x = (from + to) / 2
  if (isLength && look.body !== 'bar')
    return look.body === 'interval'
      ? markup`<path d="M${one(from)} ${y + 9}H${one(to)}M${one(from)} ${y + 5}V${y + 11}M${one(to)} ${y + 5}V${y + 11}" ${paint}/>`
      : markup`<rect x="${one(from)}" y="${y - 6}" width="${one(to - from)}" height="12" rx="2" ${paint}/>`
  if (isLength || look.shape === 'block')
    return markup`<rect x="${one(from)}" y="${y - 5}" width="${one(to - from)}" height="10" rx="2" ${paint}/>`
  if (look.shape === 'diamond')
    return markup`<path d="M${one(x)} ${y - 6}L${one(x + 6)} ${y}L${one(x)} ${y + 6}L${one(x - 6)} ${y}Z" ${paint}/>`
  const half =
    look.shape === 'half-disc'
      ? markup`<path d="M${one(x)} ${y - 5}A5 5 0 0 1 ${one(x)} ${y + 5}Z" ${paint}/>`
      : null
  return half === null
    ? markup`<circle cx="${one(x)}" cy="${y}" r="5" ${paint}/>`
    : markup`<circle cx="${one(x)}" cy="${y}" r="5" fill="none" stroke="${MARK}" stroke-width="1.5"/>${half}`
}
