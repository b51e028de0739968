import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** The continents that are no country at the same time. */
export const CONTINENTS: readonly CuratedPlace[] = placesIn(
  'continent',
  `
Africa | | 7.2 21.1 | -17.6 -34.9 51.5 37.4 | African continent
Asia | | 43.7 87.3 | 26.0 -11.0 -169.6 77.8 | Asian continent
Europe | | 50.0 15.0 | -24.6 34.8 66.2 71.2 | European continent, Continental Europe
North America | | 48.4 -100.2 | -168.2 7.2 -52.6 83.7 | North American continent
South America | | -15.6 -56.1 | -81.4 -56.0 -34.7 12.5 | South American continent
Oceania | | -25.3 133.8 | 112.9 -50.9 -109.2 28.5
`,
)
