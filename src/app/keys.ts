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
    where: 'Moving through time, in the row of the play button',
    keys: [
      ['P', 'Play and pause'],
      [', .', 'A step back, a step on'],
    ],
  },
  {
    where: 'Map',
    keys: [
      ['← ↑ ↓ →', 'Go from mark to mark'],
      ['PgUp PgDn', 'Go from mark to mark in order of time'],
      ['Enter', 'Choose the event, or see those of a place'],
      ['+ − 0', 'Come closer, go farther, show all'],
      ['Shift ← ↑ ↓ →', 'Move the map'],
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
