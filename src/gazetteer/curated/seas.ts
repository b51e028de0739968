import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Oceans, seas, gulfs, bays and straits: salt water that lies in no country. */
export const SEAS: readonly CuratedPlace[] = placesIn(
  'sea',
  `
Pacific Ocean | | 0.0 -160.0 | 120.0 -60.0 -70.0 62.0 | The Pacific
North Pacific Ocean | | 35.0 -170.0 | 120.0 0.0 -80.0 62.0 | North Pacific, Northern Pacific
South Pacific Ocean | | -30.0 -130.0 | 145.0 -60.0 -70.0 0.0 | South Pacific, Southern Pacific
Atlantic Ocean | | 15.0 -35.0 | -82.0 -60.0 20.0 68.0
North Atlantic Ocean | | 42.0 -42.0 | -82.0 0.0 10.0 68.0 | North Atlantic
South Atlantic Ocean | | -25.0 -15.0 | -65.0 -60.0 20.0 0.0 | South Atlantic
Indian Ocean | | -20.0 80.0 | 20.0 -60.0 147.0 30.0
Arctic Ocean | | 86.0 -170.0 | -180.0 66.0 180.0 90.0
Southern Ocean | | -63.0 90.0 | -180.0 -78.5 180.0 -60.0 | Antarctic Ocean
Mediterranean Sea | | 34.8 18.5 | -5.6 30.2 36.3 45.8 | Mediterranean
Adriatic Sea | | 42.9 15.0 | 12.2 39.7 20.1 45.8 | Adriatic
Aegean Sea | | 38.7 25.2 | 22.5 35.0 28.3 41.1 | Aegean
Ionian Sea | | 37.8 19.0 | 15.0 36.0 22.0 40.5
Tyrrhenian Sea | | 40.0 12.0 | 9.2 37.9 16.2 43.0
Ligurian Sea | | 43.6 8.9 | 7.4 42.8 10.7 44.5
Balearic Sea | | 40.2 2.0 | -0.4 38.5 4.4 42.4
Sea of Marmara | | 40.75 28.2 | 26.9 40.3 29.9 41.1 | Marmara Sea
Black Sea | | 43.4 34.3 | 27.4 40.9 41.8 46.7
Sea of Azov | | 46.1 36.7 | 34.8 45.2 39.4 47.3 | Azov Sea
Caspian Sea | | 41.8 50.6 | 46.6 36.5 54.8 47.3 | Caspian
Baltic Sea | | 57.5 20.2 | 9.4 53.6 30.3 65.9 | Baltic
Gulf of Bothnia | | 62.2 19.6 | 17.0 60.0 25.6 65.9
Gulf of Finland | | 59.85 26.0 | 22.9 59.0 30.3 60.8
Gulf of Riga | | 57.6 23.4 | 22.0 56.9 24.6 58.7
North Sea | | 56.5 3.0 | -4.5 50.9 9.0 61.9
Norwegian Sea | | 67.5 3.0 | -12.0 61.0 18.0 76.0
Greenland Sea | | 76.0 -5.0 | -20.0 69.0 17.0 82.0
Barents Sea | | 74.0 38.0 | 16.0 67.0 69.0 82.0
White Sea | | 65.6 37.3 | 32.0 63.7 44.5 68.7
Kara Sea | | 75.0 70.0 | 53.0 66.0 105.0 82.0
Laptev Sea | | 76.0 125.0 | 98.0 70.5 143.0 82.0
East Siberian Sea | | 73.0 163.0 | 139.0 68.7 180.0 78.0
Chukchi Sea | | 69.0 -172.0 | 176.0 66.0 -156.5 76.0
Bering Sea | | 58.0 -177.0 | 162.0 51.0 -157.5 66.3
Bering Strait | | 65.95 -168.5 | -170.5 65.0 -167.0 66.6
Irish Sea | | 53.7 -5.0 | -6.4 51.9 -2.7 55.0
Celtic Sea | | 50.4 -8.0 | -11.0 48.0 -4.2 52.3
English Channel | | 50.2 -1.5 | -5.8 48.5 1.6 51.2 | La Manche
Strait of Dover | | 51.0 1.45 | 1.0 50.7 2.2 51.3 | Dover Strait, Straits of Dover
Bay of Biscay | | 45.3 -4.5 | -9.5 43.3 -1.0 48.8 | Gulf of Gascony
Kattegat | | 56.8 11.8 | 10.2 55.5 13.0 57.8
Skagerrak | | 58.0 9.2 | 7.0 57.0 11.5 59.1
Øresund | | 55.78 12.72 | 12.3 55.3 13.1 56.2 | The Sound
Strait of Gibraltar | | 35.95 -5.5 | -6.2 35.7 -5.2 36.3 | Straits of Gibraltar
Strait of Sicily | | 37.3 11.5 | 10.2 35.8 14.5 38.3 | Sicilian Channel
Strait of Messina | | 38.1 15.6 | 15.4 37.8 15.8 38.4
Strait of Otranto | | 40.2 18.95 | 18.3 39.7 19.6 40.7
Bosporus | | 41.2 29.12 | 28.9 40.9 29.3 41.3 | Bosphorus, Bosporus Strait, Bosphorus Strait
Dardanelles | | 40.0 26.2 | 26.0 39.9 26.9 40.5 | Hellespont, Dardanelles Strait
Kerch Strait | | 45.2 36.55 | 36.3 45.0 36.9 45.5 | Strait of Kerch
Gulf of Corinth | | 38.25 22.6 | 21.8 37.9 23.3 38.5
Gulf of Sidra | | 31.4 18.2 | 15.2 30.2 20.2 32.6 | Gulf of Sirte
Red Sea | | 20.5 38.5 | 32.3 12.5 43.6 30.0
Gulf of Suez | | 28.8 33.1 | 32.3 27.5 34.3 30.0
Gulf of Aqaba | | 28.8 34.72 | 34.3 27.9 35.0 29.6 | Gulf of Eilat
Strait of Tiran | | 27.95 34.45 | 34.3 27.8 34.7 28.1 | Straits of Tiran
Bab el-Mandeb | | 12.5 43.35 | 43.1 12.2 43.7 12.9 | Bab al-Mandab, Bab al-Mandeb, Bab el-Mandab Strait
Gulf of Aden | | 12.3 47.5 | 43.2 10.4 51.5 15.0
Arabian Sea | | 15.0 64.0 | 51.0 5.0 77.5 25.6
Gulf of Oman | | 24.7 58.8 | 56.2 22.5 61.8 27.0 | Sea of Oman
Persian Gulf | | 26.8 51.8 | 47.7 23.9 56.5 30.5 | Arabian Gulf
Strait of Hormuz | | 26.5 56.6 | 55.5 25.7 57.4 27.2 | Straits of Hormuz, Hormuz Strait
Bay of Bengal | | 15.0 88.0 | 79.8 5.7 94.5 22.8
Andaman Sea | | 10.5 95.8 | 92.2 5.6 98.9 17.4
Palk Strait | | 9.9 79.9 | 78.9 9.0 80.4 10.5
Gulf of Mannar | | 8.5 79.0 | 77.9 7.6 80.0 9.3
Laccadive Sea | | 8.0 75.0 | 71.0 0.0 79.9 14.0 | Lakshadweep Sea
Strait of Malacca | | 4.0 99.7 | 95.5 1.0 104.0 8.0 | Malacca Strait, Straits of Malacca, Malacca Straits
Singapore Strait | | 1.22 104.0 | 103.3 1.0 104.6 1.5 | Straits of Singapore
Gulf of Thailand | | 10.0 101.5 | 99.1 6.0 105.0 13.6 | Gulf of Siam
Gulf of Tonkin | | 20.0 107.7 | 105.6 17.0 110.2 22.0 | Tonkin Gulf
South China Sea | | 13.5 114.5 | 99.0 -3.0 122.0 25.0
Taiwan Strait | | 24.6 119.5 | 117.0 22.0 122.0 26.5 | Formosa Strait, Strait of Taiwan
East China Sea | | 29.0 125.0 | 117.5 23.5 131.5 33.5
Yellow Sea | | 35.3 123.5 | 119.0 31.7 126.9 39.9
Bohai Sea | | 38.7 119.6 | 117.5 37.0 122.3 41.0 | Bohai Gulf, Gulf of Bohai, Bohai Bay
Sea of Japan | | 40.0 135.0 | 127.4 33.0 142.3 52.0 | East Sea
Korea Strait | | 34.6 128.95 | 126.8 33.2 130.9 35.6 | Tsushima Strait
Tsugaru Strait | | 41.3 140.4 | 139.9 41.0 141.6 42.0
Tokyo Bay | | 35.45 139.83 | 139.6 34.9 140.1 35.7
Sea of Okhotsk | | 54.0 149.0 | 135.2 43.5 164.7 62.5
Philippine Sea | | 20.0 132.0 | 120.5 5.0 147.0 35.0
Luzon Strait | | 19.8 121.2 | 119.5 18.4 122.8 22.2
Sulu Sea | | 8.5 120.0 | 117.0 5.0 123.0 12.5
Celebes Sea | | 3.5 122.0 | 117.2 0.3 126.0 8.0 | Sulawesi Sea
Leyte Gulf | | 10.75 125.4 | 124.9 10.0 126.2 11.4
Manila Bay | | 14.55 120.75 | 120.4 14.2 121.0 14.9
Java Sea | | -4.9 110.5 | 105.8 -8.0 119.5 -2.5
Makassar Strait | | -1.8 118.0 | 116.0 -5.0 120.0 1.5
Sunda Strait | | -5.9 105.55 | 104.5 -7.0 106.2 -5.6
Lombok Strait | | -8.65 115.85 | 115.4 -9.0 116.2 -8.2
Flores Sea | | -7.8 120.5 | 117.0 -9.0 124.0 -5.5
Banda Sea | | -5.7 127.0 | 120.7 -8.5 133.3 -1.0
Molucca Sea | | 0.8 125.9 | 123.0 -2.0 128.5 4.5
Timor Sea | | -11.0 127.5 | 122.5 -14.9 132.0 -8.2
Arafura Sea | | -9.5 135.0 | 130.0 -12.5 143.0 -5.0
Gulf of Carpentaria | | -14.0 139.0 | 135.2 -17.8 142.2 -10.7
Torres Strait | | -10.0 142.6 | 141.0 -11.0 144.0 -9.0
Coral Sea | | -16.5 153.0 | 142.0 -30.0 170.0 -8.0
Bismarck Sea | | -4.0 148.5 | 141.0 -6.5 153.5 -1.5
Solomon Sea | | -8.0 154.5 | 147.0 -12.0 161.5 -4.0
Tasman Sea | | -37.0 162.0 | 147.0 -47.0 175.0 -30.0
Bass Strait | | -39.8 146.2 | 143.5 -41.2 148.5 -38.0
Great Australian Bight | | -34.0 130.0 | 115.0 -43.5 146.5 -31.5
Cook Strait | | -41.1 174.5 | 173.7 -41.9 175.3 -40.3
Caribbean Sea | | 15.0 -75.0 | -89.5 7.5 -59.4 23.3 | Caribbean
Gulf of Mexico | | 25.0 -90.0 | -98.0 18.0 -80.5 31.0 | Gulf of America
Straits of Florida | | 23.9 -81.5 | -84.5 22.5 -79.0 27.5 | Florida Straits, Strait of Florida
Yucatán Channel | | 21.6 -85.8 | -87.3 20.8 -84.5 22.6 | Yucatan Strait
Windward Passage | | 20.0 -73.8 | -74.7 19.3 -73.0 20.5
Mona Passage | | 18.5 -67.7 | -68.9 17.7 -67.0 19.2
Sargasso Sea | | 30.0 -60.0 | -76.0 20.0 -40.0 37.0
Gulf of California | | 27.2 -111.3 | -114.9 22.9 -106.5 31.9 | Sea of Cortez, Sea of Cortés
Gulf of Fonseca | | 13.15 -87.75 | -88.1 12.8 -87.3 13.6
Hudson Bay | | 60.0 -85.5 | -95.0 51.1 -76.0 66.0
Hudson Strait | | 62.3 -70.8 | -78.0 60.0 -64.5 64.5
Davis Strait | | 65.5 -58.0 | -67.5 60.0 -48.0 70.5
Baffin Bay | | 73.5 -67.0 | -82.0 69.0 -52.0 79.0
Denmark Strait | | 67.0 -25.5 | -37.0 63.5 -20.0 71.0
Labrador Sea | | 58.5 -53.0 | -65.0 47.5 -42.0 66.5
Northwest Passage | | 74.2 -96.5 | -168.0 64.0 -61.0 78.0
Gulf of Saint Lawrence | | 48.1 -61.6 | -66.8 45.6 -56.5 51.8
Bay of Fundy | | 44.95 -66.0 | -67.5 43.9 -63.4 46.0
Beaufort Sea | | 72.0 -137.0 | -156.5 68.7 -120.0 77.0
Gulf of Alaska | | 57.5 -144.5 | -164.0 54.0 -130.0 61.4
Prince William Sound | | 60.6 -147.1 | -149.0 59.8 -145.3 61.4
Puget Sound | | 47.85 -122.45 | -123.3 47.0 -122.0 48.5
Strait of Juan de Fuca | | 48.28 -123.9 | -124.9 48.0 -122.6 48.6 | Juan de Fuca Strait
San Francisco Bay | | 37.68 -122.25 | -122.7 37.4 -121.9 38.2
Chesapeake Bay | | 37.8 -76.15 | -77.4 36.8 -75.6 39.7
Long Island Sound | | 41.1 -72.9 | -73.9 40.7 -71.8 41.5
Río de la Plata | | -35.2 -56.6 | -58.6 -36.6 -54.9 -33.8 | Plate River
Guanabara Bay | | -22.82 -43.15 | -43.4 -23.1 -42.9 -22.6
Strait of Magellan | | -53.4 -70.6 | -75.0 -54.3 -68.2 -52.1 | Straits of Magellan, Magellan Strait
Beagle Channel | | -54.88 -67.9 | -70.0 -55.3 -66.4 -54.6
Drake Passage | | -58.5 -65.0 | -70.0 -63.0 -55.0 -55.0
Scotia Sea | | -57.5 -45.0 | -60.0 -62.0 -25.0 -52.5
Weddell Sea | | -72.0 -42.0 | -62.0 -78.5 -10.0 -60.0
Ross Sea | | -75.0 -175.0 | 158.0 -78.5 -145.0 -71.0
Gulf of Guinea | | 1.0 4.0 | -8.0 -3.0 12.0 6.5
Bight of Benin | | 5.0 3.0 | -1.0 3.5 6.5 6.6
Mozambique Channel | | -18.5 41.5 | 32.8 -27.0 49.4 -11.5
`,
)
