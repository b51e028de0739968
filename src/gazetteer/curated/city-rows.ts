/** A city with other names than the one that GeoNames prefers. */
export interface CityNames {
  /** ISO 3166-1 alpha-2 of the country that it lies in today. */
  readonly cc: string
  /** The name that GeoNames prefers; the most populous settlement of that name in the country is meant. */
  readonly city: string
  readonly names: readonly string[]
}

/** Reads rows like "Mumbai: Bombay", other names parted by commas, given under their countries' codes. */
export const readCities = (rows: Readonly<Record<string, readonly string[]>>): CityNames[] =>
  Object.entries(rows).flatMap(([cc, cities]) =>
    cities.map((row) => {
      const [city = '', names = ''] = row.split(': ')
      if (city === '' || names === '')
        throw new RangeError(`A row of names must be like "Mumbai: Bombay", not "${row}".`)
      return { cc, city, names: names.split(', ') }
    }),
  )
