import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** The continents that are no country at the same time, at the points that GeoNames gives for them. */
export const CONTINENTS: readonly CuratedPlace[] = placesIn(
  'continent',
  `
Africa | | 7.19 21.09 | -17.6 -34.9 51.5 37.4 | African continent | African, Africans
Asia | | 29.84 89.30 | 26.0 -11.0 -169.6 77.8 | Asian continent | Asian, Asians
Europe | | 48.69 9.14 | -24.6 34.8 66.2 71.2 | European continent, Continental Europe | European, Europeans
North America | | 46.07 -100.55 | -168.2 7.2 -52.6 83.7 | North American continent | North American, North Americans
South America | | -14.60 -57.66 | -81.4 -56.0 -34.7 12.5 | South American continent | South American, South Americans
Oceania | | -18.31 138.52 | 112.9 -50.9 -109.2 28.5 | | Oceanian
`,
)
