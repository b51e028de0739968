/** The keys that the explorer knows, for the help: where the focus is, names parted by spaces, what they do. */
export const KEYS: readonly {
  readonly where: string
  readonly keys: readonly (readonly [names: string, what: string])[]
}[] = [
  {
    where: 'Everywhere',
    keys: [
      ['?', 'Open this help'],
      ['Tab', 'Go to the next view or button; inside a view the arrow keys move'],
      ['Esc', 'Close what is open, show all time again, or let go of the chosen event'],
    ],
  },
  {
    where: 'Timeline',
    keys: [
      ['← →', 'Go from event to event'],
      ['Enter', 'Choose the event'],
      ['+ − 0', 'Zoom in, zoom out, show all'],
    ],
  },
  {
    where: 'Time window, in the bars of the timeline',
    keys: [
      ['← →', 'Move a handle, or the whole window'],
      ['Shift ← →', 'Make the window longer or shorter'],
      ['PgUp PgDn', 'Move a handle far'],
      ['Home End', 'Move a handle to the end'],
    ],
  },
  {
    where: 'Text',
    keys: [
      ['↑ ↓', 'Go from passage to passage'],
      ['← →', 'Go from date or place to the next'],
      ['Enter', 'Choose the event, or see why the date or place was read so'],
    ],
  },
  {
    where: 'Events',
    keys: [
      ['↑ ↓', 'Go from card to card'],
      ['Home End', 'Go to the first or last'],
      ['Enter', 'Open the card'],
    ],
  },
]
