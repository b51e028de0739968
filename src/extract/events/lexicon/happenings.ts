import { words } from './words.ts'

/**
 * Words that tell a happening from a state. Compiled by hand from the classes that event annotation knows
 * (TimeML's occurrences; ACE 2005 types life, movement, conflict, contact, business, justice), for English news and history.
 */

/** Nouns for happenings, singular, lower case. */
export const EVENT_NOUNS = words(`
  protest demonstration march rally strike walkout boycott riot unrest uprising revolt rebellion revolution mutiny coup putsch
  war battle siege offensive invasion raid ambush airstrike shelling bombardment bombing blast explosion attack assault clash
  shooting massacre killing murder assassination genocide execution lynching beating crackdown arrest raid purge
  capture recapture seizure storming sack conquest encirclement retreat advance campaign counter-offensive counteroffensive
  counterattack landing crossing relief defence defense destruction fall pogrom expulsion intervention
  kidnapping abduction hijacking hostage robbery heist theft looting
  fire blaze wildfire flood flooding earthquake quake aftershock tsunami storm hurricane typhoon cyclone tornado landslide
  mudslide avalanche eruption drought famine outbreak epidemic pandemic
  crash collision accident disaster derailment shipwreck sinking stampede crush collapse spill leak meltdown blackout outage
  election vote referendum ballot inauguration coronation abdication resignation impeachment appointment
  summit conference congress convention meeting talks negotiation session hearing trial verdict sentencing ruling
  announcement declaration proclamation speech address letter petition
  signing treaty agreement accord ceasefire truce armistice surrender occupation annexation liberation independence partition
  evacuation withdrawal deployment landing launch expedition voyage visit tour
  ceremony funeral burial wedding festival parade concert exhibition premiere opening closing celebration vigil
  olympic expo fair exposition biennale derby grand-prix marathon regatta
  match game race tournament final championship olympics marathon
  merger acquisition takeover bankruptcy founding creation discovery invention publication release debut
  birth death suicide rescue escape release deportation expulsion exile migration exodus
  lockdown shutdown curfew quarantine ban embargo blockade census
`)

/** Verbs of happening in the forms that a telling uses: past tense and participle. Verbs of saying and being are not here. */
export const EVENT_VERBS = words(`
  began started broke erupted ended stopped finished opened closed launched founded established created formed dissolved
  happened occurred held staged hosted organized organised gathered assembled marched rallied protested demonstrated struck rioted
  came went arrived left departed returned fled escaped moved travelled traveled visited entered crossed reached landed sailed
  flew drove walked ran crashed collided derailed sank collapsed burned burnt exploded erupted flooded hit swept
  attacked invaded bombed bombarded shelled fired shot stabbed killed murdered assassinated wounded injured executed hanged
  fought defeated won lost captured seized occupied besieged surrounded surrendered retreated advanced liberated destroyed
  arrested detained jailed imprisoned charged convicted sentenced released freed deported expelled exiled banned
  elected appointed inaugurated crowned resigned dismissed ousted overthrown toppled impeached re-elected voted
  signed ratified adopted passed approved rejected agreed issued published released announced declared proclaimed unveiled
  born died married divorced buried drowned survived rescued evacuated displaced
  built completed demolished discovered invented premiered performed exhibited awarded received joined merged acquired bought sold
  met chanted clashed blocked stormed looted torched set dispersed cleared cut shut suspended cancelled canceled postponed
  took made became stood sent brought led
`)

/** The noun without a plural ending, as {@link EVENT_NOUNS} has it. */
export function singular(noun: string): string {
  const word = noun.toLowerCase()
  if (EVENT_NOUNS.has(word)) return word
  for (const [ending, instead] of [
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['ses', 's'],
    ['es', 'e'],
    ['s', ''],
  ] as const)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + instead
  return word
}

export const isEventNoun = (word: string): boolean => EVENT_NOUNS.has(singular(word))
