import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/embed/arrange.ts'

describe('the room of an embedded explorer', () => {
  it('has map and card side by side over the timeline where it is wide', () => {
    expect(arrange(900, 620, ['timeline', 'map', 'cards'])).toMatchObject({
      isNarrow: false,
      panes: ['map', 'cards', 'timeline'],
      isTimelineThin: false,
      template:
        '"map cards" minmax(150px, 1fr) "timeline timeline" max-content / minmax(0, 1.7fr) minmax(220px, 1fr)',
    })
  })

  it('has them below each other, with a thin timeline, where it is narrow', () => {
    expect(arrange(360, 620, ['timeline', 'map', 'cards'])).toMatchObject({
      isNarrow: true,
      isTimelineThin: true,
      template:
        '"map" minmax(100px, 1fr) "timeline" max-content "cards" minmax(150px, 0.9fr) / minmax(0, 1fr)',
    })
  })

  it('leaves the card out where there is no height for it, unless it is alone', () => {
    expect(arrange(360, 380, ['timeline', 'map', 'cards']).panes).toEqual(['map', 'timeline'])
    expect(arrange(360, 380, ['cards']).panes).toEqual(['cards'])
    expect(arrange(900, 380, ['timeline', 'map', 'cards']).panes).toEqual(['map', 'cards', 'timeline'])
  })

  it('gives all of it to a pane that is alone', () => {
    expect(arrange(360, 620, ['timeline'])).toMatchObject({
      isTimelineThin: false,
      template: '"timeline" 1fr / minmax(0, 1fr)',
    })
  })
})
