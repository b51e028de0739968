import type { Judged } from './judge.ts'

/** From these on, a mention is clearly a place, or clearly none. */
const CLEARLY = 2.5
const CLEARLY_NOT = -3
/** What a clear mention adds to the others of its name in the document. */
const SUPPORT = 1.75

/** One name means one thing in a document: clear mentions speak for, or against, the unclear ones of the same name. */
export function agree(judged: readonly Judged[]): Judged[] {
  const best = new Map<string, number>()
  const worst = new Map<string, number>()
  for (const {
    candidate: { name },
    score,
    evidence,
  } of judged) {
    best.set(name, Math.max(score, best.get(name) ?? -Infinity))
    if (!evidence.some(({ role }) => role === 'organisation' || role === 'figurative'))
      worst.set(name, Math.min(score, worst.get(name) ?? Infinity))
  }
  return judged.map((one) => {
    const {
      candidate: { name },
      score,
      evidence,
    } = one
    if (Math.abs(score) >= CLEARLY) return one
    const weight = best.get(name)! >= CLEARLY ? SUPPORT : worst.get(name)! <= CLEARLY_NOT ? -SUPPORT : 0
    if (weight === 0) return one
    return { ...one, score: score + weight, evidence: [...evidence, { rule: 'same-name', weight }] }
  })
}
