/** How sure a reading is, in a word and a figure: `likely (75%)`. */
export function confidenceWords(confidence: number): string {
  return `${word(confidence)} (${Math.round(confidence * 100)}%)`
}

function word(confidence: number): string {
  if (confidence >= 0.85) return 'very likely'
  if (confidence >= 0.65) return 'likely'
  return confidence >= 0.45 ? 'uncertain' : 'doubtful'
}
