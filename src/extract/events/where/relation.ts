import type { PlaceMention } from '../../../model/where.ts'
import { isEventNoun } from '../lexicon/happenings.ts'
import { words } from '../lexicon/words.ts'
import { IRREGULAR_PAST, LAND_UNDERGOES, MOTION, TAKES_PLACE, UNDERGOES } from '../lexicon/verbs.ts'

/**
 * How a toponym stands in its sentence.
 * - `in`: in a phrase of place; `to`, `from`: where a movement ends or begins; `object`: what is reached or attacked
 * - `subject`: what goes through something itself ("Tarnów fell"); `name`: part of a happening's name ("Taipei festival")
 * - `home`: where the people in question are from; `loose`: without a sign
 * - `none`: an actor, an origin, a topic, the end of a road: nothing happens there
 */
export type Relation = 'in' | 'to' | 'from' | 'object' | 'subject' | 'name' | 'home' | 'loose' | 'none'

/** How strongly a relation says that the happening was there, 0 to 1. */
export const STRENGTH: Readonly<Record<Relation, number>> = {
  in: 0.9,
  object: 0.85,
  to: 0.8,
  name: 0.75,
  subject: 0.75,
  from: 0.5,
  home: 0.35,
  loose: 0.3,
  none: 0,
}

/** Words that may stand between a preposition and a name without changing what it does: "in the northern". */
const MODIFIERS = words(`
  the a an its their his her our both all most much half present-day modern modern-day downtown nearby neighbouring neighboring
  central mainland greater inner outer upper lower old ancient occupied coastal rural entire whole distant industrial mining
  northern southern eastern western northernmost southernmost easternmost westernmost north-eastern north-western south-eastern
  south-western northeastern northwestern southeastern southwestern north south east west twin harbour harbor border market
  university small large big remote then-independent newly independent disputed besieged war-torn capital
`)
/** "the city of", "the outskirts of", "the road between": an area that is spoken of by a name. */
const AREAS = words(`
  city cities town towns village villages port ports province provinces state states island islands region regions district
  districts suburb suburbs hamlet county counties municipality municipalities kingdom republic emirate territory valley
  peninsula outskirts streets coast coasts shore shores centre center heart middle edge edges side border borders frontier bank
  banks gates walls vicinity area areas hills heights interior environs waters north south east west northeast northwest
  southeast southwest quarter quarters neighbourhood neighborhood community communities capital fortress monastery abbey site
  battlefield parish castle mouth slopes corner corners colony part parts rest most much all line stretch front
`)

/** "the Indian state of": the adjective of a people, before a word for an area that was taken off. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:an|ian|ish|ese|ch|ic|i)$/u

/** The words before a name up to the one that says what it does there: "in the port city of " gives "in ". */
function lead(before: string): string {
  const parts = before.trimEnd().split(' ')
  const from = parts.length
  for (;;) {
    const last =
      parts
        .at(-1)
        ?.replace(/^["'(]+|["'(]+$/g, '')
        .toLowerCase() ?? ''
    const ahead = parts.at(-2)?.toLowerCase() ?? ''
    if ((last === 'of' || last === 'around' || last === 'near') && AREAS.has(ahead)) parts.splice(-2)
    else if (
      last === ''
        ? parts.length > 1
        : MODIFIERS.has(last) ||
          (AREAS.has(last) && parts.length > 1) ||
          (parts.length < from && PEOPLE.test(parts.at(-1)!))
    )
      parts.pop()
    else return parts.length === 0 ? '' : `${parts.join(' ')} `
  }
}

const IN =
  /\b(?:in|at|near|off|around|across|throughout|outside|inside|within|aboard|along|beyond|below|beneath|beside|opposite|via|through|past|amid|against the walls of|from across|over|above|on|between|before|by way of|under the walls of|as far as|up to) $/i
/** "in Taikoo of the Hong Kong ...": what is in a place that is in this one. */
const IN_OF = /\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)* of $/u
const TOPIC =
  /\b(?:talks?|disputes?|quarrels?|war|conflicts?|row|rows|control|sovereignty|concerns?|fears?|anger|outrage|worries|sanctions|embargo|report|book|film|policy|expert|law|tax|work|decision|based|focus\p{Ll}*|depend\p{Ll}*|rel(?:y|ies|ied|ying)|data|information|researcher|stance|pressure) (?:over|on) $/iu
const ATTACK_ON =
  /\b(?:attacks?|assaults?|raids?|march|advance|offensive|bombing|bombardment|strikes?|descent|drive) (?:on|against|at|into|towards?) $/i
const TO = /\b(?:to|into|towards?|onto) $/i
const FOR =
  /\b(?:left|leave|leaving|leaves|sailed|sails?|sailing|departed|departs?|headed|heading|set out|set off|set sail|embarked|exchanged|made) (?:[\p{L}]+ )?for $/iu
const FROM = /\b(?:from|out of) $/i
const ROUTE =
  /\b(?:roads?|way|routes?|trains?|flights?|bus|buses|lines?|railway|bound|path|highway|ferry|ferries|tickets?|letters?|cables?|messages?|ambassador|envoy|ally|allies|close|next|due|according|addressed|open|thanks|gift|aid|exports?|sales?|sold|sells?|selling|gave|given|giv(?:es|ing)|threat|threats|heir|belong\p{Ll}*|loyal\p{Ll}*|hostile|hostility|similar|compared|opposed|opposition|support|relations?|relating|related|access|ceded|appeals?|attention|approach|committed|commitment|answer|reference|alternative|contribution|subject|devoted|linked|ties|key|attached|attributed|consul|delegate|relief|help|loan|loans|supplied|supplies|supplying|returned power|fell|transferred (?:control|power|sovereignty)|sovereignty|lost|beaten?|defeat(?:ed)? \S+) (?:to|for|into|towards?) $/iu
const OF = /([\p{L}'-]+) (?:of|for) $/u

const PEOPLE_OF =
  words(`people residents resident citizens citizen inhabitants inhabitant villagers natives native men women students workers farmers fishermen
  crowd crowds son daughter man woman family families teacher lawyer merchant merchants`)
/** "Italian soil", "the Kenyan coast": the land itself, by the name of its people. */
const LAND_OF =
  /^ (?:\p{Ll}+ern )?(?:soil|territor(?:y|ies)|waters|borders?|frontier|coast|coastline|airspace|targets|positions|cities|towns?|villages?|ports?|capital|countryside|mainland|province|region|island|islands|side)\b/u
/** "the Iraqi coup", "the Spanish Civil War": a happening called by the land. */
const NAME_OF_LAND =
  /^ (?:(?:general|presidential|parliamentary|legislative|federal|local|military|civil|democratic|national) ){0,2}(?:elections?|coup|revolution|uprising|revolt|civil war|referendum|earthquake|famine|genocide|war of independence)\b/i
/** "the municipality of Lyon": a town as the one who acts. */
const TOWN_OF = /\b(?:municipality|commune|council|mayor|archbishop|bishop|diocese) of (?:the )?$/i
const VENUES_OF =
  /\b(?:the )?(?:[Uu]niversity|[Cc]ollege|[Ii]nstitute|[Aa]cademy|[Ss]chool|[Cc]ourt|[Cc]athedral|[Mm]useum|[Ll]ibrary|[Hh]ospital|[Pp]alace|[Cc]hurch|[Aa]bbey|[Pp]arliament|[Cc]onservatory|[Tt]ower|[Pp]ort|[Cc]astle) of $/
const VENUE =
  /^(?:(?: \p{Lu}[\p{L}.'-]*){0,4}) (?:Court|Centre|Center|Hall|Stadium|Arena|Airport|Hospital|Conservatory|University|College|School|Museum|Church|Cathedral|Prison|Jail|Station|Theatre|Theater|Opera|Park|Square|Palace|Castle|Hotel|Library|Academy|Institute|Cemetery|Zoo|Observatory|Bridge|Abbey|Monastery|Tower|Street|Road|Avenue|Harbour|Harbor|Port|Plant|Factory|Barracks|Base|Camp|Fort|House|Garden|Gardens|Market|Exhibition|Exposition|Olympics|Games|Conference|Festival|Fair)\b/u
const BASED =
  /^[- ](?:based|born|led|backed|owned|run|bred|raised|trained|made|style|bound|educated|listed|style)\b/i
const POSSESSIVE = /^'s?(?=\s|$)/
/** What stands before a subject: nothing, a mark, or a word that opens a clause. */
const OPENS_CLAUSE =
  /(?:^|[,;:("—–]|--|\b(?:and|but|while|when|as|that|where|before|after|until|if|so|then|which|because|although|though|since|however|meanwhile|later))["'\s]*$/i
/** The words after a name: "Hong Kong legislative election", "Geneva's peace talks". */
const AFTER_NAME = /^(?:'s)?((?: [\p{L}\p{N}'-]+)+)/u
const SMALL_WORDS = words(
  `and or in on at of to by for from with was were is are has had have after before during until as that who which will would the a an`,
)
/** What acts in the name of a land: what follows is its doing, not the name of a happening there. */
const BODY =
  /^(?:embass(?:y|ies)|consulates?|troops|forces?|army|armies|military|governments?|officials?|navy|marines?|soldiers?|aircraft|ships?|fleet|president|minister|ambassador|police|team|club|senate|congress|house|court|company|firm|bank|newspaper|agency|union)$/i
const BODY_AFTER = /^(?:'s)? ([\p{L}-]+)(?: ([\p{L}]+))?/u
/** A finite verb or a comma after a name that opens a clause: it acts, or something is said of it. */
const ACTS =
  /^(?:,| (?:[\p{Ll}]+ly |also |then |later |again )?(?:\p{Ll}+ed|\p{Ll}{3,}s|has|have|had|will|would|did|won|lost|beat|beats|put|sent|took|made|went|came|is|are|was|were|may|might|could|can|must)\b)/u

/** What leads from a toponym to the one before it: a list, or what contains it. */
export const LIST_LINK =
  /^(?:'s)?,? ?(?:and |or |then |to |as well as |and from there (?:to )?|and later |and (?:finally )?)?(?:(?:in|at|near|to|of|from) )?(?:the |later )?(?:city of |town of |port of |nearby |neighbou?ring )?$/i

/**
 * @param before the sentence up to the mention
 * @param after the sentence from the end of the mention on
 */
export function relationOf(mention: PlaceMention, before: string, after: string): Relation {
  if (mention.place === null) return 'none'
  const { role, place } = mention
  if (role === 'demonym') {
    if (LAND_OF.test(after)) return phrase(mention, lead(before), before) ?? 'none'
    return NAME_OF_LAND.test(after) ? 'name' : 'none'
  }
  if (role === 'person' || role === 'figurative') return 'none'
  if (BASED.test(after) || /(?:^|[\s("'])(?:pro|anti|non|ex)-$/i.test(before)) return 'none'
  const isVenue = VENUE.test(after)
  const bodies = BODY_AFTER.exec(after.replace(/^\./, ''))?.slice(1) ?? []
  if (isWide(mention) && bodies.some((word) => BODY.test(word ?? ''))) return 'none'
  const base = lead(before)
  const of = OF.exec(base)?.[1] ?? ''
  if (of !== '' && isEventNoun(of)) return 'name'
  if (role === 'organisation' && isNameOfEvent(after) && /^ \d/.test(after)) return 'name'
  if (role === 'organisation' && !isVenue) {
    if (!VENUES_OF.test(before)) return 'none'
    return phrase(mention, lead(before.replace(VENUES_OF, '')), before) ?? 'none'
  }
  const stripped = VENUES_OF.test(base) ? lead(base.replace(VENUES_OF, '')) : base
  const found = phrase(mention, stripped, before)
  if (found !== null) return found
  if (TOWN_OF.test(before)) return 'home'
  if (of !== '') return PEOPLE_OF.has(of.toLowerCase()) ? 'home' : 'none'
  if (role === 'organisation') return 'none'
  if (isNameOfEvent(after)) return 'name'
  if (POSSESSIVE.test(after) || !OPENS_CLAUSE.test(stripped)) return 'none'
  if ((isWide(mention) ? LAND_UNDERGOES : UNDERGOES).test(after)) return 'subject'
  return isSpot(place.kind) && !ACTS.test(after) ? 'loose' : 'none'
}

function phrase(mention: PlaceMention, base: string, before: string): Relation | null {
  if (ATTACK_ON.test(base)) return 'in'
  if (TOPIC.test(base)) return 'none'
  if (ROUTE.test(base)) return 'none'
  if (IN_OF.test(base)) return 'in'
  if (IN.test(base)) return / on $/i.test(base) && isWide(mention) ? 'none' : 'in'
  if (FOR.test(base)) return 'to'
  if (TO.test(base)) return MOTION.test(before) ? 'to' : 'none'
  if (FROM.test(base)) return MOTION.test(before) ? 'from' : 'none'
  return TAKES_PLACE.test(base.trimEnd()) ? 'object' : null
}

/** Whether the words after a place name a happening: "legislative election", but no body and no verb comes before. */
function isNameOfEvent(after: string): boolean {
  const words = AFTER_NAME.exec(after)?.[1]?.trim().split(' ') ?? []
  for (const [i, word] of words.slice(0, 5).entries()) {
    if (isEventNoun(word) && !/^\p{Lu}/u.test(words[i + 1] ?? '')) return true
    if (
      SMALL_WORDS.has(word.toLowerCase()) ||
      BODY.test(word) ||
      /ed$/.test(word) ||
      IRREGULAR_PAST.has(word)
    )
      return false
  }
  return false
}

const isWide = ({ place }: PlaceMention): boolean =>
  place !== null && (place.kind === 'country' || place.kind === 'continent' || place.kind === 'region')

const isSpot = (kind: string): boolean =>
  kind === 'city' || kind === 'district' || kind === 'landmark' || kind === 'mountain'
