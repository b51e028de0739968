import type { ReadingProgress } from '../worker/messages.ts'

type Stage = ReadingProgress['stage']

const WORDS: Readonly<Record<Stage, string>> = {
  waiting: 'Waiting for its turn',
  gazetteer: 'Loading the list of places',
  text: 'Finding the sentences',
  dates: 'Finding the dates',
  places: 'Finding the places',
  events: 'Putting the events together',
  'handing-over': 'Laying the events out',
}

export const stageWords = (stage: Stage): string => WORDS[stage]
