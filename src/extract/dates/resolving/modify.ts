import { civilDate } from '../../../model/civil.ts'
import { edtfYear } from '../calendar.ts'
import type { Modifier } from '../expression.ts'
import type { Resolved, Stretch } from './resolved.ts'

/** Which part of a stretch the words keep, as fractions of its length. */
const KEPT: Readonly<Record<Exclude<Modifier, 'about'>, readonly [from: number, to: number]>> = {
  early: [0, 1 / 3],
  start: [0, 1 / 6],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [5 / 6, 1],
}

/** Cuts or blurs a stretch: TIMEX3 and EDTF keep the whole, the interval shrinks and its ends fade. */
export function modify(base: Resolved, modifier: Modifier): Resolved {
  const { stretch } = base
  if (!stretch) return base
  return { ...base, stretch: modifier === 'about' ? blur(stretch) : cut(stretch, KEPT[modifier]) }
}

const blur = (stretch: Stretch): Stretch => ({
  ...stretch,
  edtf: approximately(stretch),
  approximate: true,
  startEdge: 'faded',
  endEdge: 'faded',
})

/** EDTF for "about": level 1 has no form for a decade in doubt, but one for an interval between years in doubt. */
function approximately({ edtf, start, end }: Stretch): string {
  if (/[TY]/.test(edtf)) return edtf
  if (edtf.includes('X')) return `${edtfYear(civilDate(start).year)}~/${edtfYear(civilDate(end - 1).year)}~`
  return edtf
    .split('/')
    .map((point) => `${point}~`)
    .join('/')
}

function cut(stretch: Stretch, [from, to]: readonly [number, number]): Stretch {
  if (stretch.precision === 'day' || stretch.precision === 'minute' || stretch.precision === 'hour')
    return stretch
  const length = stretch.end - stretch.start
  return {
    ...stretch,
    start: from === 0 ? stretch.start : stretch.start + Math.round(from * length),
    end: to === 1 ? stretch.end : stretch.start + Math.round(to * length),
    startEdge: from === 0 ? stretch.startEdge : 'faded',
    endEdge: to === 1 ? stretch.endEdge : 'faded',
  }
}
