import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { scoreReadings } from './readings.ts'
import { f1 } from './score.ts'

// npm run readings [-- --errors]: how far what is read agrees with what a careful reader finds, and how far the
// confidence can be trusted.
const score = scoreReadings(await loadGazetteer())
const line = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(10)} ${value}\n`)
}
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

line('events', `${score.wanted} wanted, ${score.given} given`)
for (const step of ['found', 'dated', 'placed'] as const)
  line(step, `F1 ${f1(score[step], score).toFixed(1)}`)
line('titled', share(score.titled, score.found))
line('status', share(score.status, score.found))
line('inferred', `${score.inferred} of ${score.inferredWanted}`)
process.stdout.write('\nconfidence  events  right\n')
for (let tenth = 0; tenth < 10; tenth++) {
  const claims = score.claims.filter(
    ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth,
  )
  if (claims.length === 0) continue
  const right = claims.filter((claim) => claim.right).length
  process.stdout.write(
    `0.${tenth} to ${(tenth + 1) / 10}`.padEnd(12) +
      `${claims.length}`.padEnd(8) +
      `${share(right, claims.length)}\n`,
  )
}
if (process.argv.includes('--errors')) process.stdout.write(`\n${score.errors.join('\n')}\n`)
