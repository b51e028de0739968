import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Lakes and reservoirs, salt lakes that are called seas included. */
export const LAKES: readonly CuratedPlace[] = placesIn(
  'lake',
  `
Lake Victoria | TZ | -1.8 32.9 | 31.6 -3.1 34.9 0.5 | Victoria Nyanza
Lake Tanganyika | CD | -6.0 29.4 | 29.0 -8.9 31.2 -3.3
Lake Malawi | MW | -12.2 34.4 | 33.8 -14.5 35.3 -9.4 | Lake Nyasa, Lake Niassa
Lake Turkana | KE | 3.6 36.05 | 35.7 2.4 36.8 4.9 | Lake Rudolf
Lake Albert | UG | 1.7 30.95 | 30.4 1.0 31.5 2.4 | Lake Mobutu
Lake Edward | CD | -0.35 29.55 | 29.2 -0.8 29.9 0.0
Lake Kivu | CD | -2.0 29.0 | 28.8 -2.6 29.4 -1.6
Lake Tana | ET | 12.0 37.3 | 36.9 11.5 37.7 12.4
Lake Chad | TD | 13.0 14.4 | 13.0 12.2 15.5 14.4
Lake Volta | GH | 7.4 0.15 | -1.2 6.2 0.6 9.0
Lake Kariba | ZW | -17.1 28.0 | 26.6 -18.1 29.1 -16.4
Cahora Bassa | MZ | -15.7 31.8 | 30.3 -16.2 32.8 -15.4 | Lake Cahora Bassa
Lake Nasser | EG | 22.9 32.6 | 30.8 20.8 33.0 24.0 | Lake Nubia
Great Lakes | US | 44.8 -86.9 | -92.2 41.3 -76.0 49.1
Lake Superior | US | 47.5 -88.0 | -92.2 46.3 -84.3 49.1
Lake Michigan | US | 43.8 -87.0 | -88.1 41.6 -84.7 46.2
Lake Huron | CA | 44.8 -82.0 | -84.8 42.9 -79.6 46.4
Lake Erie | CA | 42.35 -81.0 | -83.6 41.3 -78.8 43.0
Lake Ontario | CA | 43.75 -78.0 | -79.9 43.1 -76.0 44.4
Lake Champlain | US | 44.5 -73.35 | -73.5 43.5 -73.0 45.2
Lake Okeechobee | US | 26.95 -80.8 | -81.2 26.6 -80.6 27.2
Lake Pontchartrain | US | 30.18 -90.1 | -90.5 30.0 -89.7 30.4
Great Salt Lake | US | 41.15 -112.55 | -113.1 40.6 -111.8 41.8
Salton Sea | US | 33.3 -115.83 | -116.2 33.0 -115.5 33.6
Lake Tahoe | US | 39.1 -120.04 | -120.2 38.9 -119.9 39.3
Lake Mead | US | 36.15 -114.42 | -114.9 35.9 -114.0 36.6
Lake Powell | US | 37.15 -111.15 | -111.6 36.8 -110.0 37.9
Great Bear Lake | CA | 66.0 -121.0 | -125.2 64.7 -117.3 67.1
Great Slave Lake | CA | 61.6 -114.3 | -117.2 60.8 -108.8 63.0
Lake Athabasca | CA | 59.2 -109.5 | -111.3 58.5 -106.0 59.7
Lake Winnipeg | CA | 52.6 -97.9 | -99.4 50.3 -96.2 54.0
Lake Chapala | MX | 20.25 -103.0 | -103.5 20.1 -102.6 20.4
Lake Texcoco | MX | 19.46 -98.98 | -99.2 19.2 -98.8 19.7
Lake Atitlán | GT | 14.69 -91.2 | -91.3 14.6 -91.1 14.8
Lake Nicaragua | NI | 11.6 -85.35 | -86.0 10.9 -84.7 12.2 | Lake Cocibolca
Lake Managua | NI | 12.33 -86.38 | -86.7 12.1 -86.0 12.6 | Lake Xolotlán
Gatun Lake | PA | 9.18 -79.88 | -80.1 9.0 -79.6 9.3 | Lake Gatun
Lake Maracaibo | VE | 10.2 -71.4 | -72.2 9.0 -71.0 11.0
Lake Titicaca | PE | -15.75 -69.5 | -70.2 -16.6 -68.5 -15.2
Lake Poopó | BO | -18.8 -67.05 | -67.4 -19.3 -66.7 -18.3
Lake Baikal | RU | 53.5 108.1 | 103.6 51.4 110.0 55.9 | Baikal
Lake Ladoga | RU | 60.8 31.5 | 29.8 59.9 33.0 61.8 | Ladoga
Lake Onega | RU | 61.7 35.5 | 34.2 60.8 36.5 62.9
Lake Peipus | EE | 58.7 27.4 | 26.9 57.8 28.2 59.1 | Lake Peipsi, Lake Chudskoye
Lake Khanka | RU | 45.0 132.45 | 132.0 44.6 132.9 45.4 | Xingkai Lake
Aral Sea | KZ | 46.4 60.9 | 58.0 43.4 62.0 47.0
Lake Balkhash | KZ | 46.2 74.3 | 73.3 44.8 79.3 46.9
Issyk-Kul | KG | 42.4 77.2 | 76.1 42.1 78.4 42.8 | Lake Issyk-Kul
Qinghai Lake | CN | 36.9 100.15 | 99.6 36.5 100.8 37.3 | Koko Nor
Poyang Lake | CN | 29.1 116.3 | 115.7 28.3 116.8 29.8 | Lake Poyang
Dongting Lake | CN | 29.2 112.85 | 111.8 28.5 113.2 29.6 | Lake Dongting
Tai Lake | CN | 31.2 120.2 | 119.8 30.9 120.6 31.6 | Lake Tai, Taihu, Taihu Lake
West Lake | CN | 30.245 120.14 | 120.1 30.2 120.2 30.3
Lop Nur | CN | 40.2 90.4 | 89.5 39.5 91.5 41.0 | Lop Nor
Lake Biwa | JP | 35.3 136.1 | 135.8 34.9 136.3 35.6
Tonlé Sap | KH | 12.85 104.1 | 103.4 12.2 105.0 13.5 | Tonle Sap Lake
Lake Toba | ID | 2.65 98.85 | 98.4 2.2 99.2 3.0
Inle Lake | MM | 20.55 96.91 | 96.8 20.4 97.0 20.8
Dal Lake | IN | 34.11 74.87 | 74.8 34.0 74.9 34.2
Pangong Lake | IN | 33.75 78.65 | 78.3 33.3 79.9 34.0 | Pangong Tso
Lake Van | TR | 38.6 42.9 | 42.2 38.2 43.7 39.1
Lake Urmia | IR | 37.7 45.4 | 44.9 37.0 46.0 38.3 | Lake Orumiyeh
Lake Sevan | AM | 40.3 45.35 | 44.9 40.0 45.7 40.7
Sea of Galilee | IL | 32.82 35.59 | 35.5 32.7 35.7 32.9 | Lake Tiberias, Lake Kinneret, Kinneret
Dead Sea | JO | 31.5 35.49 | 35.3 30.9 35.7 31.8
Lake Constance | DE | 47.63 9.4 | 8.8 47.4 9.8 47.9 | Bodensee
Lake Geneva | CH | 46.45 6.5 | 6.1 46.2 7.0 46.6 | Lac Léman
Lake Lucerne | CH | 47.0 8.42 | 8.2 46.8 8.7 47.1
Lake Zurich | CH | 47.25 8.68 | 8.5 47.1 9.0 47.4
Lake Como | IT | 46.0 9.26 | 9.0 45.8 9.5 46.2
Lake Garda | IT | 45.6 10.65 | 10.5 45.4 10.9 45.9
Lake Maggiore | IT | 45.95 8.65 | 8.4 45.7 8.9 46.2
Lake Balaton | HU | 46.85 17.75 | 17.2 46.6 18.3 47.1 | Balaton
Lake Bled | SI | 46.364 14.09 | 14.0 46.3 14.2 46.4
Lake Ohrid | MK | 41.05 20.75 | 20.6 40.8 20.9 41.2
Lake Prespa | MK | 40.93 21.03 | 20.9 40.6 21.2 41.1
Lake Skadar | ME | 42.2 19.25 | 18.9 42.0 19.6 42.4 | Lake Shkodër, Lake Scutari
Vänern | SE | 58.9 13.3 | 12.3 58.3 14.2 59.5 | Lake Vänern
IJsselmeer | NL | 52.8 5.35 | 5.0 52.5 5.9 53.1 | Zuiderzee, Zuider Zee
Loch Ness | GB | 57.3 -4.46 | -4.7 57.1 -4.2 57.5
Loch Lomond | GB | 56.1 -4.62 | -4.8 56.0 -4.5 56.4
Lough Neagh | GB | 54.6 -6.4 | -6.7 54.4 -6.2 54.8
Lake Eyre | AU | -28.5 137.3 | 136.6 -29.5 137.9 -27.9 | Kati Thanda
Lake Taupo | NZ | -38.8 175.9 | 175.6 -39.0 176.1 -38.6
`,
)
