import type { PlaceMention } from '../../model/where.ts'
import type { Toponym } from './toponym.ts'
import { sensesOf } from './resolving/options.ts'
import { weighByContext } from './resolving/context.ts'
import { mentionOf } from './resolving/mention.ts'

/**
 * Says which place each toponym is. One name means one place in a document, so that names are resolved, not mentions:
 * by what the text states, by how well known each place is, and by the places that the other names may mean.
 */
export function resolve(text: string, toponyms: readonly Toponym[]): PlaceMention[] {
  const names = sensesOf(toponyms)
  const weighed = weighByContext(names)
  return toponyms.map((toponym) => mentionOf(text, toponym, weighed))
}
