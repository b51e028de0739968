import type { DateRule, RuleMatch } from '../date-rule.ts'
import { YEAR, yearOf } from '../lexicon/years.ts'

/** Before a number that counts, names or measures something, and is no year. */
const NO_YEAR_BEFORE =
  /(?:[$£€¥#№@./+=*]|:(?! )|\b(?:no|nos|number|numbers|room|flight|pages?|pp?|route|highway|section|article|resolution|model|channel|suite|box|vol|volume|chapter|hall|gate|apartment|unit|least|most|than|nearly|approximately|roughly|exactly|estimated|some|up to|over|only|just|all|score|isbn|hundred|bus|train|line|building|lot|rs|usd|us))\.? ?$|\d[,.:]? ?$|(?:^|\D)\d{3}-$/i

/** After a number that counts something. */
const COUNTED =
  /^(?: ?(?:%|percent|per ?cent|bc\b)| (?:(?:[a-z]+(?:-[a-z]+)? )?(?:people|men|women|children|troops|soldiers|civilians|workers|employees|members|students|residents|homes|houses|villages|miles|kilomet(?:er|re)s|km|feet|foot|met(?:er|re)s|yards|acres|tons|tonnes|pounds|dollars|euros|yen|points?|votes|shares|times|hours|minutes|days|weeks|months|years|jobs|units|copies|cases|deaths|killed|wounded|others|prisoners|tanks|aircraft|planes|ships|guns|horses|casualties|seats|rooms|square|cubic|words|pages|barrels|calories|degrees|watts|rpm|mph|dead|strong)\b)|,\d{3}|[.:/]\d|-(?:foot|mile|pound|strong|man|member|year|ton|meter|metre|seat|page|acre|point|room|odd|plus|square)\b| ?[°x×])/

const TIME_BEFORE =
  /(?:^|[^a-z])(?:in|since|until|till|by|before|after|from|during|between|around|about|circa|ca\.?|c\.|of|to|through|the year|early|late|mid|and|or|pre|post|fiscal|for|as of|on|than|summer|winter|spring|autumn|fall|season|born)[ -]$|[([–—]$|[-–—] $/i

const DETERMINED = /\b(?:a|an|the|its|his|her|their|our|this|that|whose|'s) $/i

/** "1989", "44 BC", "AD 79", "the year 2000", "fiscal 1989", and no number that counts something. */
export const year: DateRule = {
  name: 'year',
  cues: ['year', 'era'],
  pattern: new RegExp(`(?<lead>the years? |fiscal(?: years?)? |FY ?)?${YEAR}(?!\\d)`),
  read(match) {
    const year = yearOf(match)
    if (year === null) return null
    if (!match.group('year')) return eraIsPlain(match) ? { kind: 'calendar', year } : null
    if (match.group('lead')) return year < 2200 ? { kind: 'calendar', year } : null
    return isYear(year, match) ? { kind: 'calendar', year } : null
  },
}

/** "5 Ad" and "100 ce" in lower case are no eras; the letters must be capitals or have points. */
const eraIsPlain = (match: RuleMatch): boolean =>
  /[A-Z]\.?[A-Z]/.test(match.group('era') || match.group('ad'))

function isYear(year: number, { before, after }: RuleMatch): boolean {
  if (year < 1000 || year > 2150 || NO_YEAR_BEFORE.test(before) || COUNTED.test(after)) return false
  const timed = TIME_BEFORE.test(before)
  if (year >= 1700 && year <= 2050) {
    if (timed || DETERMINED.test(before)) return true
    if (/^[A-Za-z]*$/.test(after.slice(0, 1)) && after.length > 0 && after !== '') return false
    return !/^ [a-z]+s\b/.test(after) || /[,;(] ?$|^$/.test(before)
  }
  return timed && !/^ [a-z]+s\b/.test(after)
}
