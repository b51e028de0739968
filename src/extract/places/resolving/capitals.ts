import { CAPITALS } from '../../../gazetteer/curated/capitals.ts'
import { foldName } from '../../../gazetteer/fold.ts'
import type { Place } from '../../../model/where.ts'

const known: ReadonlySet<string> = new Set(CAPITALS.map(([cc, capital]) => `${cc} ${foldName(capital)}`))

/** Whether a place is the capital of its country. */
export const isCapitalCity = ({ kind, cc, name }: Place): boolean =>
  kind === 'city' && known.has(`${cc} ${foldName(name)}`)
