import { words } from '../lexicon/words.ts'

/** What a text calls a place by without its name, by the kinds of place that it can mean. */
const SETTLEMENT = words(
  `city town village port capital municipality hamlet borough suburb settlement resort`,
)
const COUNTRY = words(`country nation state kingdom republic territory`)
const REGION = words(`region province district county area department peninsula valley`)
const ISLAND = words(`island islands archipelago atoll`)
const SPOT = words(
  `fortress fort castle citadel garrison camp base site scene stronghold harbour harbor airport station`,
)

export type PlaceNoun = 'settlement' | 'country' | 'region' | 'island' | 'spot'

export function placeNoun(noun: string): PlaceNoun | null {
  const word = noun.toLowerCase()
  if (SETTLEMENT.has(word)) return 'settlement'
  if (COUNTRY.has(word)) return 'country'
  if (REGION.has(word)) return 'region'
  if (ISLAND.has(word)) return 'island'
  return SPOT.has(word) ? 'spot' : null
}

/** Nouns too common to say that two sentences speak of one thing. */
export const COMMON_NOUNS = words(`
  people man men woman women child children police government president minister prime group members member official officials
  year years month months week weeks day days time times number part parts first second third last next same other one two
  company party party's union army forces troops soldiers law bill report letter statement news world war country city town
  family father mother brother sister son daughter wife husband team club side court end beginning end rest way case
  public state states leader leaders organisation organization authorities king queen king's emperor bishop pope general
  public international national new old former power work works house life death others
`)
