import * as original from 'd3-selection'
import { describe, expect, it } from 'vitest'
import * as slim from '../../src/embed/slim/d3-selection.ts'

/** What d3-zoom and d3-drag do with a selection's listeners, done to both. */
function heard({ select }: typeof original | typeof slim): string[] {
  const target = new EventTarget()
  const said: string[] = []
  const selection = (select as typeof slim.select)(target)
  const listener = (name: string) => (): void => void said.push(name)
  selection.on('a.zoom b.zoom', listener('zoom')).on('a.drag', listener('drag'))
  target.dispatchEvent(new Event('a'))
  selection.on('a.zoom', listener('zoom again'))
  target.dispatchEvent(new Event('a'))
  selection.on('.zoom', null)
  target.dispatchEvent(new Event('a'))
  target.dispatchEvent(new Event('b'))
  selection.filter(() => false).on('a.none', listener('never'))
  selection
    .property('mark', () => 'set')
    .each(function () {
      said.push(String(Reflect.get(this, 'mark')))
    })
  return said.sort()
}

describe('the small stand-in for d3-selection', () => {
  it('keeps and drops listeners by type and name as the original does', () => {
    expect(heard(slim)).toEqual(heard(original))
    expect(heard(slim)).toContain('zoom again')
  })
})
