import type { PlaceMention } from '../../model/where.ts'
import type { Toponym } from './toponym.ts'
import { weighByContext } from './resolving/context.ts'
import { mentionOf } from './resolving/mention.ts'
import { namesOf } from './resolving/names.ts'
import { verdictOf } from './resolving/verdict.ts'

/**
 * Says which place each toponym is. One name means one place in a document, so that names are resolved, not mentions:
 * by what the text states, by how well known each place is, and by the places that the other names may mean.
 */
export function resolve(text: string, toponyms: readonly Toponym[]): PlaceMention[] {
  const names = namesOf(toponyms)
  const mentions: PlaceMention[] = []
  weighByContext(names).forEach((weighed, n) => {
    const verdict = verdictOf(weighed)
    for (const i of names[n]!.mentions) mentions[i] = mentionOf(text, toponyms[i]!, verdict)
  })
  return mentions
}
