import type { PlaceKind } from '../../model/where.ts'
import type { NameUse } from '../gazetteer.ts'

/** First bytes of a gazetteer: "DLgz" and the version of the layout. */
export const MAGIC: readonly number[] = [0x44, 0x4c, 0x67, 0x7a]
export const VERSION = 1
/** Magic, version, then the length of the whole as a 32-bit number, low byte first. */
export const HEADER_BYTES = 9

/** Points are kept in thousandths of a degree (about 100 m), extents in hundredths, rounded outward. */
export const POINT_STEPS = 1000
/** Points are stored in whole fives of their steps and a remainder, which most places do not need. */
export const COARSE = 5
export const EXTENT_STEPS = 100

/** The order is part of the layout. */
export const KINDS: readonly PlaceKind[] = [
  'city',
  'region',
  'country',
  'continent',
  'county',
  'district',
  'landmark',
  'river',
  'lake',
  'sea',
  'island',
  'mountain',
]

/** What a sense says beside its place; the order is part of the layout. */
export const PREFERRED = 0
export const USES: readonly NameUse[] = ['name', 'name', 'abbreviation', 'demonym']
/** Added to a use where more senses of the same name follow. */
export const MORE = 4

/** Stands for a region's name where the first place of the group is that region. */
export const SAME_AS_FIRST = '='

/** Ids with this prefix keep their number only. */
export const NUMBERED = 'geonames:'
