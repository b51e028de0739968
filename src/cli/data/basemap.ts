import { gazetteerEntries } from './gazetteer.ts'
import { readSettlements } from './gazetteer/geonames.ts'
import { labelRows } from './basemap/labels.ts'
import { groupStates } from './basemap/states.ts'
import { COARSE, drawTerritories, FINE, landOf } from './basemap/territories.ts'
import { readWater } from './basemap/water.ts'
import type { Output } from './output.ts'

const GENERATED = 'Made by "npm run data" from Natural Earth and GeoNames (CC BY 4.0). Do not edit.'
const REGION = 'geonames-admin1:'

/**
 * The map that needs no network, as TopoJSON: first the world in few points, then countries and regions in many, rivers
 * and lakes likewise, and the names to write on it. Areas bear the ids of the gazetteer's places.
 */
export async function buildBasemap(packages: string): Promise<readonly Output[]> {
  const settlements = await readSettlements(packages)
  const entries = await gazetteerEntries(packages)
  const regions = entries
    .map(({ place }) => place.id)
    .filter((id) => id.startsWith(REGION))
    .map((id) => id.slice(REGION.length))
  const groups = await groupStates(packages, settlements, new Set(regions))
  const files: Readonly<Record<string, object>> = {
    'world-coarse': drawTerritories(groups, COARSE),
    'world-fine': drawTerritories(groups, FINE),
    'water-coarse': await readWater(packages, '110m'),
    'water-fine': await readWater(packages, '50m'),
    labels: labelRows(entries, settlements, landOf(groups)),
  }
  return Object.entries(files).map(([name, content]) => ({
    path: `view/map/data/${name}.json`,
    bytes: Buffer.from(`${JSON.stringify({ generated: GENERATED, ...content })}\n`),
  }))
}
