/** Prepositions and verbs after which a place is all but certain, and those after which it is likely. */
export const IN_PLACE: ReadonlySet<string> = new Set(
  'in near outside throughout across around inside within nearby downtown'.split(' '),
)
export const AT_PLACE: ReadonlySet<string> = new Set(
  (
    'at from to toward towards into through between along via off over beyond above onto around ' +
    'visit visits visited visiting leave leaves left leaving reach reached reaches enter entered invade invaded ' +
    'invading occupied occupy bombed bombing attacked capture captured besieged liberated crossed crossing'
  ).split(' '),
)

/** "northern Syria", "downtown Cairo", "central London": words that only a place is parted or described by. */
export const PARTS_OF_PLACES: ReadonlySet<string> = new Set(
  (
    'north south east west northeast northwest southeast southwest northern southern eastern western northeastern ' +
    'northwestern southeastern southwestern north-eastern central upstate downtown midtown uptown inner suburban rural ' +
    'mainland metropolitan greater coastal occupied neighbouring neighboring nearby war-torn'
  ).split(' '),
)

/** Before "of" and a place: "the city of", "residents of", "the coast of". */
export const PLACE_NOUNS_OF: ReadonlySet<string> = new Set(
  (
    'city town village state province region district county capital port island islands suburb suburbs outskirts ' +
    'municipality township borough parish hamlet community kingdom republic emirate territory prefecture governorate ' +
    'oblast commune coast shores shore streets people residents citizens inhabitants population natives north south ' +
    'east west northeast northwest southeast southwest part parts half corner side center centre heart middle edge ' +
    'area areas border borders gulf bay strait lake mount valley invasion occupation siege battle fall miles ' +
    'kilometers kilometres km mile kilometer kilometre rest'
  ).split(' '),
)

/** Offices of a place, which stand after its name with a capital: "Gainesville Mayor", "Kano Governor". */
export const OFFICES_AFTER: ReadonlySet<string> = new Set(
  (
    'mayor governor premier president prime senator senators congressman representative ambassador minister ' +
    'councilman councilwoman councillor councilor councilors councillors alderman aldermen commissioner ' +
    'commissioners selectman selectmen supervisor supervisors sheriff police prosecutor prosecutors attorney judge ' +
    'magistrate officials official authorities officers deputies firefighters lawmakers legislators voters taxpayers ' +
    'councils superintendent vice deputy'
  ).split(' '),
)

/** After a place: "Kano city", "Texas native", "Boston resident", "Paris-based". */
export const PLACE_NOUNS_AFTER: ReadonlySet<string> = new Set(
  (
    'city town village province region district county state area suburb neighborhood neighbourhood township ' +
    'municipality prefecture governorate oblast metro metropolitan resident residents native natives man woman teen ' +
    'teenager couple family mother father based born area-based bound border coast island peninsula airport harbor ' +
    'harbour port street streets'
  ).split(' '),
)
