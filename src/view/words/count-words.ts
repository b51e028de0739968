const grouped = new Intl.NumberFormat('en')

/** `1 date`, `2 dates`, `1,204 places`. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${grouped.format(count)} ${count === 1 ? one : many}`
