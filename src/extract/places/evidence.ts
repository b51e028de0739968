import type { EvidenceRule } from './evidence-rule.ts'
import { acronym } from './evidence/acronym.ts'
import { age } from './evidence/age.ts'
import { commonWord } from './evidence/common-word.ts'
import { containment } from './evidence/containment.ts'
import { dateline } from './evidence/dateline.ts'
import { described } from './evidence/described.ts'
import { familyName } from './evidence/family-name.ts'
import { list } from './evidence/list.ts'
import { longerName } from './evidence/longer-name.ts'
import { organisation } from './evidence/organisation.ts'
import { personAfter } from './evidence/person-after.ts'
import { personBefore } from './evidence/person-before.ts'
import { personElsewhere } from './evidence/person-elsewhere.ts'
import { preposition } from './evidence/preposition.ts'
import { party } from './evidence/party.ts'
import { residence } from './evidence/residence.ts'
import { saying } from './evidence/saying.ts'
import { setPhrase } from './evidence/set-phrase.ts'
import { stateCode } from './evidence/state-code.ts'
import { figureOfSpeech } from './evidence/figure-of-speech.ts'

/** Every kind of evidence. All of it is added up, so that the order says nothing. */
export const EVIDENCE: readonly EvidenceRule[] = [
  commonWord,
  acronym,
  stateCode,
  personBefore,
  personAfter,
  personElsewhere,
  saying,
  age,
  familyName,
  organisation,
  longerName,
  setPhrase,
  figureOfSpeech,
  preposition,
  residence,
  party,
  described,
  containment,
  list,
  dateline,
]
