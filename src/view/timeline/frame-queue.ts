/** Does the last thing that it was asked to do, once a frame: input comes more often than it can be seen. */
export class FrameQueue {
  #action: (() => void) | null = null
  #frame = 0

  ask(action: () => void): void {
    if (this.#action === null) this.#frame = requestAnimationFrame(() => this.flush())
    this.#action = action
  }

  /** Does it now, if there is something to do. */
  flush(): void {
    cancelAnimationFrame(this.#frame)
    const action = this.#action
    this.#action = null
    action?.()
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#action = null
  }
}
