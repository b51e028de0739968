import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Islands and archipelagos that are no countries. The point of an archipelago lies on or near one of its islands. */
export const ISLANDS: readonly CuratedPlace[] = placesIn(
  'island',
  `
Honshu | JP | 36.0 138.0 | 130.8 33.4 142.1 41.6
Hokkaido | JP | 43.4 142.8 | 139.3 41.3 145.9 45.6
Kyushu | JP | 32.6 130.9 | 129.5 31.0 132.1 34.0
Shikoku | JP | 33.7 133.5 | 132.0 32.7 134.8 34.6
Okinawa | JP | 26.45 127.95 | 127.6 26.0 128.4 26.9 | Okinawa Island
Ryukyu Islands | JP | 26.5 128.0 | 122.9 24.0 131.1 31.0 | Ryukyus
Iwo Jima | JP | 24.784 141.322 | 141.28 24.74 141.37 24.82 | Iwo To
Senkaku Islands | JP | 25.745 123.475 | 123.4 25.7 124.6 26.0 | Diaoyu Islands, Senkakus, Diaoyu, Diaoyutai
Tsushima Island | JP | 34.4 129.3 | 129.1 34.0 129.5 34.8
Kuril Islands | RU | 45.0 147.9 | 145.3 43.3 156.6 51.0 | Kurils, Kurile Islands, Northern Territories
Sakhalin | RU | 50.5 143.0 | 141.6 45.8 144.8 54.5 | Sakhalin Island
Liancourt Rocks | KR | 37.242 131.865 | 131.85 37.23 131.88 37.25 | Dokdo, Takeshima
Jeju Island | KR | 33.38 126.55 | 126.1 33.1 127.0 33.6 | Jeju, Cheju Island
Yeonpyeong Island | KR | 37.667 125.700 | 125.6 37.6 125.8 37.7 | Yeonpyeong, Yeonpyeongdo
Hainan Island | CN | 19.2 109.8 | 108.6 18.1 111.1 20.2
Kinmen | TW | 24.44 118.36 | 118.2 24.3 118.5 24.6 | Quemoy
Matsu Islands | TW | 26.16 119.94 | 119.9 25.9 120.5 26.4
Penghu | TW | 23.57 119.60 | 119.3 23.1 119.8 23.8 | Pescadores, Penghu Islands
Paracel Islands | | 16.5 112.0 | 111.0 15.7 113.0 17.2 | Paracels, Xisha Islands
Spratly Islands | | 10.0 114.0 | 109.5 4.0 118.0 12.0 | Spratlys, Nansha Islands
Luzon | PH | 16.3 121.2 | 119.7 12.5 124.2 18.7
Mindanao | PH | 7.7 125.0 | 121.9 5.5 126.7 9.9
Visayas | PH | 11.0 123.2 | 121.8 9.0 125.9 12.7 | Visayan Islands
Leyte | PH | 10.9 124.85 | 124.2 9.9 125.3 11.6
Palawan | PH | 9.6 118.6 | 117.1 8.3 119.6 11.4
Corregidor | PH | 14.385 120.573 | 120.56 14.37 120.63 14.40 | Corregidor Island
Borneo | ID | 0.5 114.2 | 108.8 -4.2 119.3 7.1 | Kalimantan
Java | ID | -7.3 110.0 | 105.1 -8.8 114.6 -5.9
Sumatra | ID | -0.5 101.8 | 95.2 -6.0 106.1 5.7
Sulawesi | ID | -2.0 120.5 | 118.7 -5.7 125.3 1.8 | Celebes
Bali | ID | -8.37 115.15 | 114.4 -8.9 115.8 -8.0
Lombok | ID | -8.6 116.35 | 115.8 -9.0 116.8 -8.2
Flores | ID | -8.65 121.2 | 119.8 -9.0 123.1 -8.0
Timor | TL | -8.9 125.7 | 123.4 -10.4 127.4 -8.3
Moluccas | ID | -3.2 129.3 | 124.3 -8.5 135.0 2.7 | Maluku Islands, Spice Islands
New Guinea | PG | -6.0 143.5 | 130.8 -10.7 150.9 -0.3
Phuket | TH | 7.95 98.34 | 98.2 7.7 98.5 8.2 | Phuket Island
Phu Quoc | VN | 10.25 103.97 | 103.8 10.0 104.1 10.5
Andaman Islands | IN | 12.5 92.85 | 92.2 10.5 93.1 13.7 | Andamans
Nicobar Islands | IN | 7.05 93.80 | 92.7 6.7 94.0 9.3
North Sentinel Island | IN | 11.557 92.241 | 92.2 11.5 92.3 11.6
Diego Garcia | IO | -7.32 72.42 | 72.3 -7.5 72.5 -7.2
Chagos Islands | IO | -7.32 72.42 | 71.2 -7.7 72.6 -5.2 | Chagos Archipelago, Chagos
Socotra | YE | 12.5 53.9 | 53.3 12.3 54.6 12.8
Kish Island | IR | 26.54 53.98 | 53.9 26.4 54.1 26.6
Kharg Island | IR | 29.25 50.32 | 50.2 29.2 50.4 29.4
Abu Musa | IR | 25.87 55.03 | 54.9 25.8 55.1 25.9
Novaya Zemlya | RU | 74.0 57.0 | 51.5 70.5 69.1 77.0
Franz Josef Land | RU | 80.6 58.0 | 44.5 79.7 65.6 81.9
Solovetsky Islands | RU | 65.07 35.70 | 35.4 64.9 36.4 65.2 | Solovki
Snake Island | UA | 45.255 30.204 | 30.19 45.24 30.21 45.27 | Zmiinyi Island
Svalbard | SJ | 78.6 16.5 | 10.3 74.3 33.7 80.9 | Spitsbergen
Lofoten | NO | 68.2 13.9 | 12.4 67.6 15.2 68.6 | Lofoten Islands
Utøya | NO | 60.024 10.247 | 10.24 60.02 10.26 60.03
Gotland | SE | 57.5 18.5 | 18.0 56.9 19.4 58.0
Öland | SE | 56.75 16.65 | 16.3 56.2 17.2 57.4
Bornholm | DK | 55.13 14.92 | 14.6 54.9 15.2 55.3
Zealand | DK | 55.5 11.9 | 10.9 54.9 12.7 56.2 | Sjælland
Saaremaa | EE | 58.4 22.5 | 21.8 57.9 23.4 58.7
Rügen | DE | 54.45 13.4 | 13.1 54.2 13.8 54.7
Heligoland | DE | 54.18 7.89 | 7.85 54.15 7.95 54.20 | Helgoland
Frisian Islands | NL | 53.43 5.75 | 4.7 53.0 8.6 55.0
Shetland Islands | GB | 60.3 -1.25 | -2.2 59.5 -0.7 60.9 | Shetland, Shetlands
Orkney Islands | GB | 59.0 -3.05 | -3.5 58.7 -2.3 59.4 | Orkney, Orkneys
Hebrides | GB | 57.3 -6.25 | -8.7 55.5 -5.6 58.6 | Outer Hebrides, Inner Hebrides
Isle of Skye | GB | 57.3 -6.25 | -6.8 57.0 -5.6 57.8 | Skye
Isle of Wight | GB | 50.68 -1.30 | -1.6 50.5 -1.0 50.8
Isles of Scilly | GB | 49.92 -6.30 | -6.5 49.8 -6.2 50.0 | Scilly Isles
Anglesey | GB | 53.28 -4.35 | -4.7 53.1 -4.0 53.5
Lindisfarne | GB | 55.68 -1.80 | -1.9 55.6 -1.7 55.7 | Holy Island of Lindisfarne
Channel Islands | JE | 49.21 -2.13 | -2.8 49.1 -1.9 49.8
Corsica | FR | 42.2 9.1 | 8.5 41.3 9.6 43.1
Sardinia | IT | 40.1 9.0 | 8.1 38.8 9.9 41.3
Sicily | IT | 37.5 14.2 | 12.4 36.6 15.7 38.4
Lampedusa | IT | 35.51 12.57 | 12.5 35.4 12.7 35.6
Elba | IT | 42.77 10.25 | 10.1 42.7 10.5 42.9
Capri | IT | 40.55 14.23 | 14.19 40.53 14.27 40.57
Giglio | IT | 42.36 10.90 | 10.8 42.3 11.0 42.4 | Isola del Giglio
Majorca | ES | 39.6 2.95 | 2.3 39.2 3.5 40.0 | Mallorca
Ibiza | ES | 38.98 1.42 | 1.1 38.8 1.7 39.2
Balearic Islands | ES | 39.6 2.95 | 1.1 38.6 4.4 40.1 | Balearics
Canary Islands | ES | 28.27 -16.6 | -18.2 27.6 -13.3 29.5 | Canaries
Tenerife | ES | 28.27 -16.6 | -17.0 27.9 -16.1 28.6
La Palma | ES | 28.68 -17.85 | -18.1 28.4 -17.7 28.9
Azores | PT | 37.78 -25.50 | -31.4 36.8 -25.0 39.8 | Azores Islands
Madeira | PT | 32.75 -17.0 | -17.3 32.6 -16.2 33.2
Crete | GR | 35.2 24.9 | 23.5 34.8 26.4 35.7
Rhodes | GR | 36.2 27.95 | 27.6 35.8 28.3 36.5
Lesbos | GR | 39.2 26.25 | 25.8 38.9 26.7 39.4 | Lesvos
Corfu | GR | 39.6 19.85 | 19.6 39.3 20.2 39.9
Santorini | GR | 36.40 25.46 | 25.3 36.3 25.5 36.5
Chios | GR | 38.4 26.05 | 25.8 38.1 26.2 38.7
Lemnos | GR | 39.9 25.25 | 25.0 39.7 25.5 40.1
Makronisos | GR | 37.70 24.12 | 24.0 37.6 24.2 37.8
İmralı | TR | 40.54 28.53 | 28.4 40.5 28.6 40.6 | Imrali Island
Djerba | TN | 33.8 10.88 | 10.7 33.6 11.1 33.9
Zanzibar | TZ | -6.1 39.35 | 39.1 -6.5 39.7 -5.7 | Unguja, Zanzibar Island
Pemba Island | TZ | -5.2 39.77 | 39.6 -5.5 39.9 -4.8
Lamu Island | KE | -2.27 40.90 | 40.8 -2.4 41.0 -2.2
Robben Island | ZA | -33.807 18.367 | 18.34 -33.83 18.39 -33.79
Gorée | SN | 14.667 -17.398 | -17.41 14.66 -17.39 14.68 | Gorée Island
Bioko | GQ | 3.5 8.7 | 8.4 3.2 9.0 3.8 | Fernando Po
Ascension Island | SH | -7.95 -14.36 | -14.5 -8.0 -14.2 -7.8
Tristan da Cunha | SH | -37.11 -12.28 | -12.8 -37.5 -12.2 -37.0
Long Island | US | 40.85 -73.0 | -74.1 40.5 -71.8 41.2
Manhattan Island | US | 40.78 -73.97 | -74.03 40.69 -73.90 40.89
Ellis Island | US | 40.6995 -74.0396 | -74.05 40.69 -74.03 40.71
Rikers Island | US | 40.791 -73.882 | -73.90 40.78 -73.87 40.80
Martha's Vineyard | US | 41.39 -70.65 | -70.9 41.3 -70.4 41.5
Nantucket | US | 41.28 -70.06 | -70.3 41.2 -69.9 41.4 | Nantucket Island
Chappaquiddick | US | 41.375 -70.475 | -70.53 41.33 -70.44 41.42 | Chappaquiddick Island
Roanoke Island | US | 35.88 -75.67 | -75.73 35.80 -75.60 35.95
Florida Keys | US | 24.70 -81.40 | -82.2 24.4 -80.1 25.5
Alcatraz | US | 37.827 -122.423 | -122.43 37.82 -122.41 37.84 | Alcatraz Island
Kodiak Island | US | 57.4 -153.5 | -154.9 56.7 -151.9 58.0
Aleutian Islands | US | 53.4 -168.3 | 172.0 51.0 -163.0 55.0 | Aleutians
Oahu | US | 21.46 -158.0 | -158.3 21.2 -157.6 21.8
Maui | US | 20.8 -156.33 | -156.7 20.5 -155.9 21.1
Kauai | US | 22.05 -159.55 | -159.8 21.8 -159.2 22.3
Hawaiian Islands | US | 19.6 -155.5 | -160.3 18.9 -154.8 22.3 | Hawaii Island, Sandwich Islands
Wake Island | UM | 19.295 166.63 | 166.5 19.2 166.7 19.4
Vieques | PR | 18.12 -65.44 | -65.6 18.0 -65.2 18.2
Baffin Island | CA | 68.5 -71.0 | -90.0 61.8 -61.2 73.9
Ellesmere Island | CA | 79.8 -78.0 | -92.0 76.2 -61.0 83.2
Newfoundland | CA | 48.6 -56.3 | -59.5 46.6 -52.6 51.7 | Newfoundland Island
Vancouver Island | CA | 49.6 -125.5 | -128.5 48.3 -123.2 50.9
Cape Breton Island | CA | 46.2 -60.7 | -61.6 45.5 -59.8 47.1 | Cape Breton
Hispaniola | DO | 19.0 -70.7 | -74.5 17.5 -68.3 20.1
Greater Antilles | CU | 21.8 -78.8 | -85.0 17.5 -65.2 23.3
Lesser Antilles | | 15.4 -61.35 | -65.0 10.0 -59.4 18.8
West Indies | | 18.5 -71.0 | -85.0 10.0 -59.4 27.3 | Antilles
Tobago | TT | 11.23 -60.7 | -60.9 11.1 -60.5 11.4
Trinidad | TT | 10.4 -61.25 | -61.95 10.0 -60.9 10.9
Barbuda | AG | 17.62 -61.79 | -61.9 17.5 -61.7 17.8
Isla de la Juventud | CU | 21.7 -82.85 | -83.2 21.4 -82.5 22.0 | Isle of Pines, Isle of Youth
Galápagos Islands | EC | -0.75 -91.0 | -92.1 -1.5 -89.2 0.7 | Galápagos
Easter Island | CL | -27.12 -109.36 | -109.5 -27.2 -109.2 -27.0 | Rapa Nui
Chiloé Island | CL | -42.6 -73.9 | -74.5 -43.5 -73.3 -41.8 | Chiloé
Tierra del Fuego | CL | -53.8 -69.3 | -74.0 -55.9 -63.8 -52.5
South Georgia Island | GS | -54.3 -36.75 | -38.1 -55.0 -35.7 -53.9
Fernando de Noronha | BR | -3.854 -32.42 | -32.5 -3.9 -32.3 -3.8
Tasmania | AU | -42.1 146.6 | 143.8 -43.7 148.5 -39.5
Kangaroo Island | AU | -35.8 137.2 | 136.5 -36.1 138.2 -35.5
Tiwi Islands | AU | -11.6 130.8 | 130.0 -11.9 131.6 -11.1
Torres Strait Islands | AU | -10.15 142.25 | 141.8 -10.9 144.1 -9.2
Manus Island | PG | -2.1 147.0 | 146.5 -2.3 147.4 -1.9
New Britain | PG | -5.7 150.7 | 148.3 -6.4 152.5 -4.1
Bougainville | PG | -6.2 155.3 | 154.6 -6.9 156.0 -5.4 | Bougainville Island
Guadalcanal | SB | -9.6 160.2 | 159.6 -9.95 160.9 -9.2
Peleliu | PW | 7.01 134.24 | 134.2 6.9 134.3 7.1
Saipan | MP | 15.19 145.75 | 145.7 15.1 145.85 15.3
Tinian | MP | 15.01 145.63 | 145.55 14.9 145.7 15.1
Mariana Islands | MP | 15.19 145.75 | 144.6 13.2 146.1 20.6 | Marianas
Caroline Islands | FM | 6.88 158.23 | 137.0 1.0 163.1 10.1
Bikini Atoll | MH | 11.60 165.40 | 165.1 11.4 165.7 11.8
Enewetak Atoll | MH | 11.35 162.34 | 162.0 11.2 162.5 11.7 | Eniwetok
Tarawa | KI | 1.35 172.95 | 172.9 1.3 173.2 1.7 | Tarawa Atoll
Espiritu Santo | VU | -15.3 166.85 | 166.5 -15.8 167.3 -14.6
Tahiti | PF | -17.65 -149.45 | -149.7 -17.9 -149.1 -17.5
Mururoa | PF | -21.84 -138.90 | -139.1 -21.9 -138.7 -21.7 | Moruroa
North Island | NZ | -38.8 175.9 | 172.6 -41.7 178.6 -34.4
South Island | NZ | -43.6 171.0 | 166.4 -46.7 174.4 -40.4
Chatham Islands | NZ | -44.0 -176.5 | -176.9 -44.4 -176.1 -43.7
Stewart Island | NZ | -46.95 167.9 | 167.4 -47.3 168.3 -46.6 | Rakiura
Tongatapu | TO | -21.18 -175.2 | -175.4 -21.3 -175.0 -21.1
Savai'i | WS | -13.6 -172.45 | -172.8 -13.9 -172.1 -13.4
`,
)
