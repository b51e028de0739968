/**
 * English words that are a name of some place, but not what a text means by them. GeoNames has them among its alternate
 * names ("Mora" gives "More", "Lutsk" gives "Luck").
 */
const NOT_AS_OTHER_NAME =
  'anda angora bally bolder bona bone bono bossier broach burs busher canebrake canes chair chin chinking conception ' +
  'damas damask dase deli delis devi drug dual esse evergreen fenny fore fovea fowling genes gola gold hang hims homo ' +
  'human hums ibis ileus independence jete kashi kerns kilo lids lile lime limo lion logos lone luck magnesia manger ' +
  'manos more mush para paras pari pastas pert ponce pristine rata reading rest roles rouse russe salt saran sari ' +
  'senna seres shole sina sinder sine solo soul sour souse spoken sues sumo tampon tango tars terminus torn tors tour ' +
  'tuba tunas tunes turn vanda vena rugby general central north south east west northern southern eastern western ' +
  'city town village port island islands mount mountain river lake beach park union center centre capital state ' +
  'province region district county republic district market station harbor harbour bridge castle church king queen'

/** Names that a text means so much more often as words that a settlement of this name would be found everywhere. */
const NOT_AT_ALL =
  'of we can much than same best most goes along begun police officer buy save man date ha deal hit'

/** Names of regions that say where in their country they lie; alone they mean no place. */
const DIRECTIONS =
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern ' +
  'northwestern southeastern southwestern nord sud est ouest norte sur este oeste central centre centro middle upper ' +
  'lower littoral maritime coast islands plateau plateaux lacs lakes highlands savannah delta capital federal free ' +
  'metropolitan mon chin bay van'

export const UNFIT_OTHER_NAMES: ReadonlySet<string> = new Set(NOT_AS_OTHER_NAME.split(' '))
export const UNFIT_NAMES: ReadonlySet<string> = new Set(NOT_AT_ALL.split(' '))
const unfitWords: ReadonlySet<string> = new Set(DIRECTIONS.split(' '))

/** Whether a region's folded name is no name without a word like "Region" after it. */
export const isBareDirection = (folded: string): boolean =>
  folded.split(' ').every((word) => unfitWords.has(word))
