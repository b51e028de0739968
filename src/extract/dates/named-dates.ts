/** What is called by its date, or has a date by name. */
export interface NamedDate {
  readonly id: string
  /** Lower case, plain quotation marks. */
  readonly names: readonly string[]
  readonly edtf: string
  /** Where it happened; "" where the name says nothing of a place. */
  readonly place: string
  readonly title: string
  /** `06-04` where the name is itself a month and a day; else "". */
  readonly monthDay: string
  readonly source: string
}

export const NAMED_DATES: readonly NamedDate[] = [
  {
    id: 'june-fourth',
    names: ['june 4', 'june fourth', 'tiananmen square massacre'],
    edtf: '1989-06-04',
    place: 'Tiananmen Square, Beijing',
    title: 'Tiananmen Square massacre',
    monthDay: '06-04',
    source: 'https://en.wikipedia.org/wiki/1989_Tiananmen_Square_protests_and_massacre',
  },
  {
    id: 'september-11',
    names: ['9/11', 'september 11', 'sept. 11'],
    edtf: '2001-09-11',
    place: 'New York City',
    title: 'September 11 attacks',
    monthDay: '09-11',
    source: 'https://en.wikipedia.org/wiki/September_11_attacks',
  },
  {
    id: 'd-day',
    names: ['d-day'],
    edtf: '1944-06-06',
    place: 'Normandy',
    title: 'Normandy landings',
    monthDay: '',
    source: 'https://en.wikipedia.org/wiki/Normandy_landings',
  },
]
