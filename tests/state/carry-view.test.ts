import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import { civilTime } from '../../src/model/civil.ts'
import { carryView } from '../../src/state/carry-view.ts'
import { Exploration } from '../../src/state/exploration.svelte.ts'
import { goTo, placeIn } from '../../src/state/go-to.ts'
import { EMPTY_ADDRESS } from '../../src/state/url.ts'

const gazetteer = await loadGazetteer()
const TEXT = 'A bridge was opened in Lyon on May 3.\n\nA fire broke out in Oslo on May 5.'

const read = (written: string, id = 'a', text = TEXT): Exploration =>
  new Exploration({ readings: [extract({ id, title: id, text, written, writtenWhy: '' }, gazetteer)] })

describe('taking the view over to a new reading', () => {
  it('keeps what was chosen, where the same words tell it, and how time is laid out', () => {
    const from = read('1911-05-10')
    from.view.select(1, 'cards')
    from.view.scaleMode = 'true'
    from.view.filters = { ...from.view.filters, words: 'fire' }
    const to = read('1950-05-10')
    carryView(from, to)
    expect(to.view.selection).toEqual({ event: 1, origin: 'url' })
    expect(to.events[1]!.when!.edtf).toBe('1950-05-05')
    expect(to.view.scaleMode).toBe('true')
    expect(to.view.filters.words).toBe('fire')
  })

  it('lets go of a window in which nothing is left', () => {
    const from = read('1911-05-10')
    const window = { start: civilTime(1911), end: civilTime(1912) }
    from.view.setWindow(window)
    const later = read('1950-05-10')
    carryView(from, later)
    expect(later.view.window).toBeNull()
    const same = read('1911-06')
    carryView(from, same)
    expect(same.view.window).toEqual(window)
  })

  it('lets go of what was chosen and filtered where other documents come', () => {
    const from = read('1911-05-10')
    from.view.select(1, 'map')
    from.view.filters = { ...from.view.filters, words: 'fire' }
    const to = read('1911-05-10', 'b')
    carryView(from, to)
    expect(to.view.selected).toBeNull()
    expect(to.view.filters.words).toBe('')
  })
})

describe('a place in an exploration', () => {
  it('is found again', () => {
    const from = read('1911-05-10')
    from.view.select(1, 'timeline')
    from.view.setWindow({ start: civilTime(1911, 5, 4), end: civilTime(1911, 5, 6) })
    from.view.laneMode = 'place'
    const to = read('1911-05-10')
    expect(goTo(to, placeIn(from))).toBe(true)
    expect(placeIn(to)).toEqual(placeIn(from))
  })

  it('may name an event that is not there', () => {
    const to = read('1911-05-10')
    to.view.select(0, 'timeline')
    expect(goTo(to, { ...EMPTY_ADDRESS, event: 'a#99' })).toBe(false)
    expect(to.view.selected).toBeNull()
  })
})
