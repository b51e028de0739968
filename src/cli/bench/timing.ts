/** Milliseconds that a piece of work takes. */
export function milliseconds(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/**
 * Runs several pieces of work by turns, so that whatever slows the machine down slows all of them, and gives the median
 * milliseconds of each. One round goes first, unmeasured, to warm the compiler up.
 */
export function alternating(rounds: number, works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => [])
  for (let round = -1; round < rounds; round++)
    works.forEach((work, i) => {
      const time = milliseconds(work)
      if (round >= 0) times[i]!.push(time)
    })
  return times.map(median)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** Three figures are enough: "1234", "12.3". */
export const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
