import { expect, inject, test } from 'vitest'

const POLICY = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/

test('the built page forbids scripts, styles and data of any host but its own', async () => {
  const built = await (await fetch(inject('site'))).text()
  expect(POLICY.exec(built)?.[1]).toContain("default-src 'self'; script-src 'self'; style-src 'self'")
})

test('while developing there is no policy, since styles are put into the page then', async () => {
  const page = await (await fetch(`${inject('pages')}index.html`)).text()
  expect(page).toContain('id="app"')
  expect(POLICY.test(page)).toBe(false)
})
