import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type AreaGeometry, polygonsOf } from './geometry.ts'
import { type Outline, outlineOf } from './land.ts'

/** The states' numbers in FIPS 6-4, which the counties' begin with, and their letters, which GeoNames uses. */
const STATES =
  '01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS 21 KY 22 LA ' +
  '23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK 41 OR ' +
  '42 PA 44 RI 45 SC 46 SD 47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY'

/** The outlines of the counties of the United States (Census Bureau, in us-atlas), by GeoNames code: `US.GA.195`. */
export async function readUsCounties(packages: string): Promise<ReadonlyMap<string, Outline>> {
  const cells = STATES.split(' ')
  const letters = new Map(cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell, cells[i + 1]!] as const] : [])))
  const topology = JSON.parse(
    await readFile(join(packages, 'us-atlas/counties-10m.json'), 'utf8'),
  ) as Topology<{ counties: GeometryCollection }>
  const outlines = new Map<string, Outline>()
  for (const { id, geometry } of feature(topology, topology.objects.counties).features) {
    const number = String(id)
    const state = letters.get(number.slice(0, 2))
    if (state === undefined || !isArea(geometry)) continue
    const outline = outlineOf(polygonsOf(geometry), [], () => true)
    if (outline !== null) outlines.set(`US.${state}.${number.slice(2)}`, outline)
  }
  return outlines
}

const isArea = (geometry: { readonly type: string }): geometry is AreaGeometry =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
