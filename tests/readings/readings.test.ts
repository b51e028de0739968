import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { expectedIn, readTexts, scoreReadings } from './readings.ts'
import { f1 } from './score.ts'

const gazetteer = await loadGazetteer()

describe('what a careful reader finds is written down', () => {
  it.each(readTexts().map((document) => [document.id, document] as const))('for %s', (_, document) => {
    expect(() => expectedIn(document)).not.toThrow()
  })
})

// `npm run readings -- --errors` prints the figures and every mistake. Raise a floor when you have risen above it.
describe('over all texts, what is read agrees with what a careful reader finds', () => {
  const score = scoreReadings(gazetteer)

  it.each([
    ['takes the same dates for events', 93, f1(score.found, score)],
    ['... and resolves them to the same days', 84, f1(score.dated, score)],
    ['... and finds exactly the same places', 46, f1(score.placed, score)],
    ['has the words that matter in its titles', 92, (100 * score.titled) / score.found],
    ['knows what is planned, reported, denied', 88, (100 * score.status) / score.found],
    ['finds events without a date of their own', 100, (100 * score.inferred) / score.inferredWanted],
  ])('%s: at least %d', (_, floor, figure) => {
    expect(figure).toBeGreaterThanOrEqual(floor)
  })
})
