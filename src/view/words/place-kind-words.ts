import type { PlaceRole } from '../../model/where.ts'

/** What a place's name does in its sentence, where it does not say where something happened; else "". */
export const ROLE_WORDS: Readonly<Record<PlaceRole, string>> = {
  location: '',
  demonym: 'Names the people or things of a place, not where something happened.',
  organisation: 'Part of the name of an organisation, not where something happened.',
  person: 'Part of a person’s name.',
  figurative: 'A figure of speech: nothing happens there.',
}
