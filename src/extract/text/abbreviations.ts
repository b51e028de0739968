/**
 * Words that end in a full stop without ending a sentence, lower case, without the stop. Initials and dotted capitals
 * ("J.", "U.S.") are told by their form, not listed.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // titles and ranks
  (
    'mr mrs ms mx dr prof rev fr sr jr st sir hon gov lt col gen maj capt cmdr cpl sgt pvt adm brig ' +
    'sen rep pres amb supt insp det msgr ' +
    // months and weekdays
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    // firms and addresses
    'co corp inc ltd bros dept univ assn ave blvd rd mt ft ' +
    // American states, as newspapers write them
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ' +
    // scholarship
    'no nos vol vols pp p ed eds al etc vs v cf e.g i.e eg ie ca c b d fl approx est fig ch sec art r'
  ).split(' '),
)

/** Abbreviations that end a sentence as often as not: they join only to what cannot begin one. */
export const OFTEN_LAST: ReadonlySet<string> = new Set(
  'co corp inc ltd jr sr etc al dept univ assn st ave'.split(' '),
)
