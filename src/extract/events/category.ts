import type { EventCategory } from '../../model/event.ts'

/** Cue words of one kind of happening, as stems; `*` stands for any ending. */
const stems = (list: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${list
      .trim()
      .split(/\s+/)
      .map((stem) => stem.replaceAll('_', ' ').replace(/\*$/, String.raw`[\p{L}-]*`))
      .join('|')})\b`,
    'giu',
  )

/** By kind, in the order in which they win where cues are as many. */
const CUES: readonly (readonly [EventCategory, RegExp])[] = [
  [
    'protest',
    stems(`protest* demonstrat* march marched marches rally rallied rallies strike strikes striking walkout* walked_out
      picket* boycott* sit-in* vigil* petition* riot* unrest uprising* blockad* occupation_of_the`),
  ],
  [
    'violence',
    stems(`war wars battle* siege* besieg* offensive* invasion* invad* raid raids raided ambush* airstrike* air_strike*
      shell* bombard* bomb* attack* assault* clash* shooting* shot gunm* massacre* murder* assassinat* genocide
      execut* stabb* kidnap* abduct* hijack* hostage* militant* troops fought fighting surrender* armistice ceasefire*
      captured torpedo* garrison artillery guns fired_on open_fire opened_fire opening_fire under_fire returned_fire exchanged_fire cease-fire mutin* wounded retreat* robb* beaten`),
  ],
  [
    'disaster',
    stems(`(?<!(?:open|opened|opening|under|returned|exchanged|cease)[_-])fire fires blaze* wildfire* flood* earthquake* quake* aftershock* tremor* tsunami* storm* hurricane* typhoon*
      cyclone* tornado* blizzard* landslide* mudslide* avalanche* eruption* erupted drought* famine* epidemic* pandemic*
      outbreak* crash* collision* collid* overturn* derail* accident* shipwreck* sank sinking capsiz* stampede* crush*
      collapse* spill* meltdown* blackout* explod* explosion* evacuat*`),
  ],
  [
    'life',
    stems(`born birth* died death dies married marries marriage wedding* buried burial* funeral* baptis* baptiz* christened
      engaged_to divorce* (?<!assisted_)suicide(?!_(?:bomb|attack)) suicides drowned passed_away obituar* orphaned`),
  ],
  [
    'law',
    stems(`court courts trial trials verdict* sentenc* convict* acquit* charged charges indict* arrest* detain* jail* imprison* prison
      prosecut* judge judges ruled ruling lawsuit* sued appeal* pleaded guilty inquest* custody extradit* bail tribunal*
      act_of law laws legislation statute* ban banned bans`),
  ],
  [
    'sport',
    stems(`match matches game games race races tournament* final finals championship* olympic* marathon* league cup goal*
      scored defeated_*  season medal* beat champion* coach stadium innings wicket* quarter-final* semi-final* playoff* title_*`),
  ],
  [
    'politics',
    stems(`election* elected re-elected vote voted votes voting referendum* ballot* inaugurat* crowned coronation* abdicat* resign*
      impeach* appoint* minister* president* parliament* senate congress government* cabinet coup summit treaty treaties
      accord* agreement* independence annex* sanction* diplomat* embass* ambassador* mayor* council* governor* party
      campaign* constitution* ceded throne sworn talks`),
  ],
  [
    'work',
    stems(`publish* publication* released release album* novel* book* film* premier* exhibit* painted wrote composed recorded
      symphony opera* concert* perform* museum* gallery design* built building_of invent* discover* launched founded opened
      award* prize* patent* paper studied graduat* professor* taught joined appointed_professor degree* research* unveil*
      completed expedition*`),
  ],
  [
    'statement',
    stems(`said says stated told announc* declar* proclaim* denied denies warned urged called_for claimed confirmed statement*
      speech* address* letter* apologis* apologiz* reported interview* press_conference* condemn* praised promised`),
  ],
]

/** People are killed by fires and by gunmen: it tells the kind where nothing but an office or a work does. */
const BESIDE_KILLING: ReadonlySet<EventCategory> = new Set([
  'other',
  'politics',
  'statement',
  'work',
  'protest',
])
const KILLING = /\bkill(?:s|ed|ing|ings)?\b/i

/** What kind of happening some words tell, by the cue words in them; `other` where there are none. */
export function categoryOf(words: string): EventCategory {
  let best: EventCategory = 'other'
  let most = 0
  for (const [category, pattern] of CUES) {
    const count = words.match(pattern)?.length ?? 0
    if (count <= most) continue
    best = category
    most = count
  }
  return BESIDE_KILLING.has(best) && KILLING.test(words) ? 'violence' : best
}
