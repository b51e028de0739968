import type { PlaceRole } from '../../model/where.ts'
import type { Judged } from './judge.ts'

/** A toponym whose role is known. */
export interface Toponym extends Judged {
  readonly role: PlaceRole
}
