const grouped = new Intl.NumberFormat('en')

/** `1,204`. */
export const numberWords = (count: number): string => grouped.format(count)

/** `1 date`, `2 dates`, `1,204 places`. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${grouped.format(count)} ${count === 1 ? one : many}`
