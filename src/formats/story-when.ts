import type { Basis, Edge, PartOfDay, Precision, When } from '../model/when.ts'
import { decodeTime, encodeTime } from './civil-text.ts'
import { edtfBounds } from './edtf-bounds.ts'
import type { StoryValue, Words } from './story-value.ts'

export const BASES: Words<Basis> = {
  stated: true,
  resolved: true,
  assumed: true,
  inferred: true,
}
export const PARTS_OF_DAY: Words<PartOfDay> = {
  morning: true,
  midday: true,
  afternoon: true,
  evening: true,
  night: true,
}
export const EDGES: Words<Edge> = {
  sharp: true,
  faded: true,
  open: true,
}
export const PRECISIONS: Words<Precision> = {
  minute: true,
  hour: true,
  'part-of-day': true,
  day: true,
  week: true,
  month: true,
  season: true,
  quarter: true,
  year: true,
  decade: true,
  century: true,
  millennium: true,
  interval: true,
}

type Said = Exclude<keyof When, 'edtf'>

/** A date as a story file has it: its EDTF value, and of the rest only what the value does not say by itself. */
export type StoryWhen = { readonly edtf: string } & { readonly [field in Said]?: unknown }

/** What no EDTF value says. */
const UNSAID: Pick<When, 'partOfDay' | 'basis' | 'why' | 'alternatives'> = {
  partOfDay: null,
  basis: 'stated',
  why: '',
  alternatives: [],
}

/** What an EDTF value says by itself; null where it is one that takes more than a viewer to read. */
function plainWhen(edtf: string): When | null {
  const bounds = edtfBounds(edtf)
  if (bounds === null) return null
  const usual: Edge = bounds.approximate ? 'faded' : 'sharp'
  return {
    edtf,
    start: bounds.start,
    end: bounds.end,
    precision: bounds.precision,
    ...UNSAID,
    startEdge: bounds.start === -Infinity ? 'open' : usual,
    endEdge: bounds.end === Infinity ? 'open' : usual,
    approximate: bounds.approximate,
  }
}

export function writeWhen(when: When): StoryWhen {
  const usual: Partial<When> = plainWhen(when.edtf) ?? UNSAID
  const fields: Partial<Record<Said, unknown>> = {}
  for (const name of Object.keys(when) as Said[])
    if (JSON.stringify(usual[name]) !== JSON.stringify(when[name]))
      fields[name] = name === 'start' || name === 'end' ? writeTime(when[name]) : when[name]
  return { edtf: when.edtf, ...fields }
}

const writeTime = (time: number): string => (Number.isFinite(time) ? encodeTime(time) : 'open')

/**
 * @throws StoryError where the value is no date: with a text that is no EDTF, `start`, `end` and `precision` must say
 * what it covers
 */
export function readWhen(value: StoryValue): When {
  const edtf = value.get('edtf')
  const plain = plainWhen(edtf.text())
  const start = value
    .get('start')
    .or(plain?.start ?? null, (time) => (time.value === 'open' ? -Infinity : readTime(time)))
  const end = value
    .get('end')
    .or(plain?.end ?? null, (time) => (time.value === 'open' ? Infinity : readTime(time)))
  const precision = value.get('precision').or(plain?.precision ?? null, (one) => one.oneOf(PRECISIONS))
  if (start === null || end === null || precision === null)
    return edtf.fail(
      'an EDTF date such as "2022-11-25", "1989-06" or "2022-11-25/2022-11-28" (any other needs start, end and precision beside it)',
    )
  if (!(start < end)) return value.get('end').fail('a time after its start')
  return {
    edtf: edtf.text(),
    start,
    end,
    precision,
    partOfDay: value.get('partOfDay').or(null, (part) => part.oneOf(PARTS_OF_DAY)),
    startEdge: value.get('startEdge').or(plain?.startEdge ?? edgeOf(start), (edge) => edge.oneOf(EDGES)),
    endEdge: value.get('endEdge').or(plain?.endEdge ?? edgeOf(end), (edge) => edge.oneOf(EDGES)),
    approximate: value.get('approximate').or(plain?.approximate ?? false, (flag) => flag.boolean()),
    basis: value.get('basis').or('stated', (basis) => basis.oneOf(BASES)),
    why: value.get('why').or('', (why) => why.text()),
    alternatives: value
      .get('alternatives')
      .list()
      .map((one) => one.text()),
  }
}

const edgeOf = (time: number): Edge => (Number.isFinite(time) ? 'sharp' : 'open')

/** A civil time such as `2022-11-25` or `2022-11-25T18:00`. */
export function readTime(value: StoryValue): number {
  return decodeTime(value.text()) ?? value.fail('a time such as "2022-11-25" or "2022-11-25T18:00"')
}
