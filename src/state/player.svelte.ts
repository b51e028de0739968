import type { TimeWindow } from '../index/time-window.ts'
import type { Exploration } from './exploration.svelte.ts'
import { rewound, slidBy, stepped } from './play-steps.ts'
import type { Direction, PlayStep } from './play-steps.ts'

/** At speed 1 the whole axis goes by in so many milliseconds, and a step is taken in so many. */
const WHOLE_AXIS = 24_000
const ONE_STEP = 1_000

/** Speeds that a reader can choose, slowest first. */
export const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 4, 8]

/** Moves the time window of one exploration: a step at a time, or by itself. Who shows it calls {@link tick}. */
export class Player {
  step: PlayStep = $state.raw('event')
  /** Steps in a second; evenly, how many times as fast as the whole axis in {@link WHOLE_AXIS}. */
  speed: number = $state.raw(1)
  /** Begin anew at the end. */
  isLoop: boolean = $state.raw(false)
  isPlaying: boolean = $state.raw(false)
  /** The reader wants no motion: even play goes in steps. */
  isStill: boolean = $state.raw(false)

  readonly #exploration: Exploration
  /** Milliseconds since the last step. */
  #waited = 0

  constructor(exploration: Exploration) {
    this.#exploration = exploration
  }

  toggle(): void {
    if (this.isPlaying) this.pause()
    else this.play()
  }

  /** Plays on from the window, from the beginning where it is at the end or all time is shown. */
  play(): void {
    const { view } = this.#exploration
    if (view.window === null || this.#next(1) === null) this.#restart(1)
    this.#waited = 0
    this.isPlaying = view.window !== null
  }

  pause(): void {
    this.isPlaying = false
  }

  /** One step on or back, anew from the other end where there is none and it plays in a loop. */
  stepBy(direction: Direction): void {
    const next = this.#next(direction)
    if (next !== null) this.#exploration.view.setWindow(next)
    else if (this.isLoop) this.#restart(direction)
    else this.pause()
  }

  /** Time has gone by, in milliseconds: the window moves on. */
  tick(elapsed: number): void {
    if (!this.isPlaying) return
    if (this.step === 'even' && !this.isStill) this.#slide(elapsed)
    else {
      this.#waited += elapsed * this.speed
      if (this.#waited < ONE_STEP) return
      this.#waited %= ONE_STEP
      this.stepBy(1)
    }
  }

  #slide(elapsed: number): void {
    const { view, plan } = this.#exploration
    const next = plan && slidBy(plan, view.window, (elapsed * this.speed) / WHOLE_AXIS)
    if (next) view.setWindow(next)
    else if (this.isLoop) this.#restart(1)
    else this.pause()
  }

  #next(direction: Direction): TimeWindow | null {
    const { view, plan, chronology } = this.#exploration
    return plan && stepped({ plan, chronology }, this.step, view.window, direction)
  }

  #restart(direction: Direction): void {
    const { view, plan, chronology } = this.#exploration
    const first = plan && rewound({ plan, chronology }, this.step, view.window, direction)
    if (first) view.setWindow(first)
  }
}
