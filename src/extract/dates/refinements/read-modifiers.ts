import type { Modifier, TimeExpression } from '../expression.ts'
import type { Found } from '../found.ts'
import type { Refinement } from '../refinement.ts'

const BEFORE =
  /(?:^|[^A-Za-z])((?:the )?(?:(?<early>early(?: in| on)?|earlier(?: in| on)?)|(?<late>late(?: in| on)?|later(?: in| on)?)|(?<mid>mid|middle|the middle of)|(?<start>the (?:very )?(?:beginning|start|onset|outset|first days|first weeks|early part|first part) of|(?:beginning|start) of)|(?<end>the (?:very )?(?:end|close|last days|last weeks|latter part|later part|last part) of|end of)|(?<about>about|around|circa|ca\.?|c\.|approximately|roughly|sometime in|sometime around))(?: the |[ -]))$/i

/** Longest lead that is looked at, in code units. */
const LOOK_BACK = 32

/** Takes in the words before a date that cut or blur it: "early 1990", "the end of June", "circa 490 BC", "late Friday". */
export const readModifiers: Refinement = {
  name: 'read-modifiers',
  pattern: BEFORE,
  refine: (found, text) =>
    found.map((one, i) => {
      if (!canBeModified(one.expression)) return one
      const from = Math.max(found[i - 1]?.end ?? 0, one.start - LOOK_BACK)
      const match = BEFORE.exec(text.slice(from, one.start))
      const modifier = match?.groups && modifierOf(match.groups)
      const lead = match?.[1]
      if (!match || lead === undefined || !modifier) return one
      if (modifier === 'about' && isDeictic(one.expression)) return one
      if (/^the[ -]/i.test(lead) && / the $/i.test(lead) && !/ of /.test(lead)) return one
      const start = one.start - lead.length
      return {
        ...one,
        start,
        expression: { kind: 'modified', modifier, base: one.expression },
      } satisfies Found
    }),
}

const NAMES: readonly Modifier[] = ['early', 'late', 'mid', 'start', 'end', 'about']
const modifierOf = (groups: Record<string, string | undefined>): Modifier | undefined =>
  NAMES.find((name) => groups[name] !== undefined)

const isDeictic = (e: TimeExpression): boolean => e.kind === 'offset' || e.kind === 'part-of-day'

function canBeModified(e: TimeExpression): boolean {
  switch (e.kind) {
    case 'calendar':
    case 'years':
    case 'within':
    case 'part-of-day':
    case 'clock':
    case 'holiday':
      return true
    case 'offset':
      return e.comparison !== true
    default:
      return false
  }
}
