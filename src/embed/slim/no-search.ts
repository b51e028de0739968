/*
 * Stand in for the search and the counts of filters (see vite.embed.config.ts): the embed has no filters, so nothing
 * ever asks for them.
 */
const never = (): never => {
  throw new Error('The embed has no filters.')
}

export class WordSearch {
  constructor() {
    never()
  }
}

export class FacetTally {
  constructor() {
    never()
  }
}

export const textsOf = never
