import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutPanes, PANES, roomOf } from '../../src/view/explorer-layout.ts'

describe('the layout of an explorer', () => {
  it('has the room of a phone, a tablet or a desk', () => {
    expect([320, 679, 680, 1119, 1120, 2560].map(roomOf)).toEqual([
      'phone',
      'phone',
      'tablet',
      'tablet',
      'desk',
      'desk',
    ])
  })

  it('gives the text a column beside map, cards and timeline at a desk', () => {
    expect(layOutPanes('desk', PANES).areas).toBe('"text filters filters" "text map cards" "text time time"')
  })

  it('puts the text last on a tablet', () => {
    expect(layOutPanes('tablet', PANES).areas).toBe('"filters filters" "map cards" "time time" "text text"')
  })

  it('makes room where panes are left out', () => {
    expect(layOutPanes('desk', ['map', 'time']).areas).toBe('"map" "time"')
    expect(layOutPanes('desk', ['time']).areas).toBe('"time"')
    expect(layOutPanes('tablet', ['text', 'map']).areas).toBe('"map" "text"')
  })

  it('is a grid with every pane in it, with as many columns in each row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('tablet' as const, 'desk' as const),
        fc.subarray([...PANES], { minLength: 1 }),
        (room, panes) => {
          const { areas, columns, rows } = layOutPanes(room, panes)
          const lines = [...areas.matchAll(/"([^"]*)"/g)].map(([, line]) => line!.split(' '))
          expect([...new Set(lines.flat())].sort()).toEqual([...panes].sort())
          const parts = (tracks: string): number => tracks.replace(/\([^)]*\)/g, '').split(' ').length
          for (const line of lines) expect(line.length).toBe(parts(columns))
          expect(parts(rows)).toBe(lines.length)
        },
      ),
    )
  })
})
