/** Lays an element into a pane of the map, with which it moves. */
export const portal =
  (pane: HTMLElement) =>
  (element: HTMLElement): (() => void) => {
    pane.append(element)
    return () => element.remove()
  }
