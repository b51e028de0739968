/** Words of a title: as many as a person takes in at a glance. */
const MOST_WORDS = 12

/** What must not stand last: a title that ends so seems cut. */
const DANGLING =
  /[\s,;:–-]+(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|into|over|under|near|than|that|which|who|whose|where|when|while|after|before|until|since|during|among|between|against|about|including|also|other|its|his|her|their|is|was|were|are|be|been|has|had|have|many|some|more|both)$/i

/** Parts that a person leaves out of a title. */
const ASIDES: readonly RegExp[] = [
  /\s*\([^()]{0,200}\)/g,
  /\s*\[[^[\]]{0,100}\]/g,
  /,? including (?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?=,)/gu,
  /, (?:a|an|the) [^,;]{3,60},(?! (?:and|or|a|an|the)\b)/g,
  /, (?:also known as|known as|aged?|who is|which is) [^,;]{1,60},(?! (?:and|or)\b)/gi,
]

/** What a clause may begin with that is not part of what happened. */
const OPENINGS =
  /^(?:["'([\s]+|(?:and|but|or|so|then|yet|also|meanwhile|however|moreover|furthermore|in addition|thus|therefore|while|although|though|whereas|recently|lately|earlier|later|now|when|after that|that|as)\b,?\s*|,\s*|–\s*|—\s*|--\s*)+/i

/** "which were sparked by a fire": the fire is what happened. */
const BY_PHRASE = /^(?:which|that|who) (?:was|were|is|are|had been|has been) [\p{L}-]+ by\s+/iu

/**
 * A short title for a happening, of the words that tell it.
 *
 * @param words the clause
 * @param dates the date expressions in it, as they stand there
 * @param antecedent what a relative clause hangs on ("the bridge" for "which fell"); "" where unknown
 */
export function titleOf(words: string, dates: readonly string[], antecedent = ''): string {
  let title = words.trim()
  for (const date of dates) title = withoutDate(title, date)
  for (const aside of ASIDES) title = title.replace(aside, '')
  title = title.replace(OPENINGS, '')
  if (BY_PHRASE.test(title)) title = title.replace(BY_PHRASE, '')
  else if (antecedent !== '') title = title.replace(/^(?:which|that|who|where)\s+/i, `${antecedent} `)
  title = title
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/^[\s,;:.–—-]+|[\s,;:.!?–—-]+$/g, '')
  return capitalised(balanced(shortened(title)))
}

/** What leads to a date, as far as it goes with it. */
const LEAD =
  /,?\s*(?:\b(?:on|in|at|by|since|until|from|during|around|about|for|over|nearly|of|late|early|all|between|shortly|just|before|after|throughout|within) )*(?:\bthe )?$/i
const LONGEST_LEAD = 80

/** Takes a date and the preposition before it out of a clause, where it opens the clause and once more behind; an empty one is nowhere. */
function withoutDate(words: string, date: string): string {
  if (date === '') return words
  const opens = words.indexOf(date)
  const comma = opens < 0 ? null : /^,?\s+/.exec(words.slice(opens + date.length))
  const rest =
    comma && /^["']?$/.test(words.slice(0, opens).replace(LEAD, ''))
      ? words.slice(opens + date.length + comma[0].length)
      : words
  for (let at = rest.indexOf(date); at >= 0; at = rest.indexOf(date, at + 1)) {
    const end = at + date.length
    if (!/^(?:[\s,.;:!?)"']|$)/.test(rest.slice(end, end + 1)) || /\w$/.test(rest.slice(0, at))) continue
    const lead = LEAD.exec(rest.slice(Math.max(0, at - LONGEST_LEAD), at))?.[0] ?? ''
    return rest.slice(0, at - lead.length) + rest.slice(end)
  }
  return rest
}

/** "In the port city of Kochi, ", "After four hours, ": what a long title can do without. */
const OPENING_PHRASE =
  /^(?:in|on|at|near|after|before|during|following|despite|with|without|since|from|by|for|under|amid|upon|because of|due to|according to|to|as|among|against) [^,]{3,80}, (?=\p{L})/iu
const FEWEST_WORDS = 4

/** Cuts to the most words at the last place where a phrase may end. */
function shortened(title: string): string {
  const words = title.split(' ')
  if (words.length <= MOST_WORDS) return withoutDangling(title)
  const main = title.replace(OPENING_PHRASE, '')
  if (main !== title && main.split(' ').length >= FEWEST_WORDS) return shortened(main)
  const head = words.slice(0, MOST_WORDS).join(' ')
  const phrase = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '))
  const enough = head.slice(0, phrase).split(' ').length >= MOST_WORDS / 2
  return withoutDangling(phrase > 0 && enough ? head.slice(0, phrase) : head)
}

function withoutDangling(title: string): string {
  let short = title.replace(/[\s,;:.!?–—-]+$/, '')
  while (DANGLING.test(short)) short = short.replace(DANGLING, '')
  return short
}

/** Takes away a quotation mark or bracket that lost its other half. */
function balanced(title: string): string {
  const quotes = title.split('"').length - 1
  const even = quotes % 2 === 0 ? title : title.replace(quotes === 1 ? '"' : /"(?=[^"]*$)/, '')
  return even.replace(/^[([]+(?![^)\]]*[)\]])|[([][^)\]]*$/g, '').trim()
}

const capitalised = (title: string): string => title.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
