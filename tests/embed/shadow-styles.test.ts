import { expect, it } from 'vitest'
import { overridable } from '../../src/embed/build/shadow-styles.ts'

it('lets a host page set each property of the theme by its public name', () => {
  expect(overridable('.dateline{--dl-event:light-dark(#1f5f8b,#6db3e0);color:var(--dl-ink)}')).toBe(
    '.dateline{--dl-event:var(--dateline-event,light-dark(#1f5f8b,#6db3e0));color:var(--dl-ink)}',
  )
})
