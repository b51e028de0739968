import type { EventCategory } from '../../model/event.ts'

/** What a category is called, in a legend or a menu. */
export const CATEGORY_WORDS: Readonly<Record<EventCategory, string>> = {
  protest: 'Protest',
  violence: 'Violence',
  disaster: 'Disaster',
  politics: 'Politics',
  law: 'Law and courts',
  statement: 'Statement',
  life: 'Lives',
  work: 'Works',
  sport: 'Sport',
  other: 'Other',
}

/** The colour of a category, as CSS; see theme.css. */
export const categoryColour = (category: EventCategory): string => `var(--dl-cat-${category})`
