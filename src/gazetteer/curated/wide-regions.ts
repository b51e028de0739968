import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Regions that are no unit of any one administration, or that span countries. */
export const WIDE_REGIONS: readonly CuratedPlace[] = placesIn(
  'region',
  `
Middle East | | 30.0 45.0 | 25.0 12.0 63.5 42.0 | Mideast, Near East | Middle Eastern, Middle Easterner, Middle Easterners
Levant | | 34.0 37.0 | 34.2 29.2 42.4 37.3
Fertile Crescent | | 34.5 41.0 | 31.0 29.0 49.0 38.0
Mesopotamia | IQ | 33.0 44.0 | 38.0 30.0 48.5 38.0
Arabian Peninsula | SA | 23.0 46.0 | 34.5 12.5 60.0 32.0 | Arabia
Anatolia | TR | 39.0 33.0 | 26.0 36.0 45.0 42.2 | Asia Minor
Kurdistan | | 37.3 43.5 | 37.0 34.0 48.0 40.5 | | Kurdish, Kurd, Kurds
Iraqi Kurdistan | IQ | 36.4 44.4 | 42.3 34.5 46.4 37.4 | Kurdistan Region, Kurdish region of Iraq
Gaza Strip | PS | 31.42 34.38 | 34.2 31.2 34.6 31.6 | Gaza | Gazan, Gazans
West Bank | PS | 32.0 35.25 | 34.9 31.3 35.6 32.6
East Jerusalem | PS | 31.79 35.24 | 35.2 31.7 35.3 31.9
Golan Heights | SY | 33.0 35.80 | 35.6 32.7 35.95 33.3 | Golan
Sinai Peninsula | EG | 29.5 33.8 | 32.3 27.7 34.9 31.3 | Sinai
Negev | IL | 30.8 34.8 | 34.3 29.5 35.4 31.3 | Negev Desert
Galilee | IL | 32.85 35.35 | 35.0 32.5 35.7 33.3
Hejaz | SA | 22.5 39.8 | 34.6 18.0 42.0 29.4 | Hijaz
Balkans | | 43.0 21.0 | 13.5 36.4 28.7 46.9 | Balkan Peninsula, Western Balkans | Balkan
Scandinavia | | 63.0 15.5 | 4.5 54.5 31.2 71.2 | Scandinavian Peninsula | Scandinavian, Scandinavians
Nordic countries | | 62.0 17.0 | -24.6 54.5 31.6 71.2 | | Nordic
Lapland | FI | 67.9 26.5 | 14.0 65.0 36.0 71.2
Baltic states | | 56.9 24.8 | 20.9 53.9 28.2 59.7 | Baltics, Baltic countries | Baltic
European Union | | 50.1 9.0 | -31.3 34.5 34.6 70.1 | | | EU, E.U.
Western Europe | | 48.5 4.0 | -10.5 36.0 17.2 60.9 | | Western European, Western Europeans, West European
Eastern Europe | | 50.5 28.0 | 12.0 41.0 60.0 70.0 | | Eastern European, Eastern Europeans, East European
Central Europe | | 49.0 15.5 | 5.9 45.4 26.7 55.0
Northern Europe | | 60.0 18.0 | -24.6 50.0 31.6 71.2
Southern Europe | | 41.0 14.0 | -9.6 34.8 29.7 47.1
Southeastern Europe | | 43.5 22.0 | 13.5 34.8 30.0 48.3 | Southeast Europe
Low Countries | | 51.6 4.8 | 2.5 49.4 7.3 53.6 | Benelux
Iberian Peninsula | ES | 40.2 -3.8 | -9.6 36.0 3.4 43.8 | Iberia
British Isles | GB | 53.8 -2.5 | -10.6 49.8 1.8 60.9
Scottish Highlands | GB | 57.3 -4.8 | -6.3 56.0 -2.8 58.7
Wallachia | RO | 44.5 25.5 | 22.5 43.6 28.2 45.6 | | Wallachian, Wallachians
Moldavia | RO | 47.0 27.0 | 25.5 45.4 30.2 48.5 | | Moldavian, Moldavians
Bukovina | RO | 47.8 25.8 | 24.6 47.3 27.0 48.7
Volhynia | UA | 50.8 25.5 | 23.5 50.0 28.5 52.0
Courland | LV | 57.0 22.0 | 20.9 56.1 23.8 57.8
Slavonia | HR | 45.4 18.0 | 16.6 45.0 19.1 45.9
Lorraine | FR | 48.8 6.2 | 4.9 47.8 7.7 49.7
Gascony | FR | 43.8 0.2 | -1.6 42.7 1.3 45.0
Aquitaine | FR | 44.7 -0.3 | -1.8 42.7 1.5 45.8
Savoy | FR | 45.6 6.5 | 5.6 45.0 7.1 46.4
Castile | ES | 40.9 -4.0 | -7.1 38.0 -1.1 43.2
Khorasan | IR | 36.0 59.0 | 51.5 32.0 66.0 40.0
Babylonia | IQ | 32.5 44.4 | 42.5 30.5 47.5 34.0 | | Babylonian, Babylonians
Judea | | 31.6 35.0 | 34.6 31.2 35.6 32.1 | | Judean, Judeans
Phoenicia | LB | 33.9 35.6 | 34.9 32.8 36.4 35.2 | | Phoenician, Phoenicians
Assyria | IQ | 36.3 43.1 | 40.5 34.5 45.0 37.4 | | Assyrian, Assyrians
Gaul | FR | 46.8 2.5 | -4.8 43.0 8.2 51.5 | | Gaulish
Mesoamerica | | 17.0 -94.0 | -105.5 9.5 -83.0 22.5 | | Mesoamerican
East Anglia | GB | 52.4 0.9 | -0.3 51.5 1.8 53.0
Wessex | GB | 51.2 -2.0 | -4.2 50.5 -0.7 51.9
Mercia | GB | 52.5 -1.8 | -3.2 51.6 0.2 53.5 | | Mercian, Mercians
Northumbria | GB | 55.0 -1.9 | -3.6 53.4 0.2 56.0 | | Northumbrian
Lake District | GB | 54.5 -3.1 | -3.6 54.2 -2.6 54.8
Ulster | GB | 54.6 -7.0 | -8.8 53.8 -5.4 55.5
Alsace | FR | 48.3 7.4 | 6.8 47.4 8.3 49.1
Alsace-Lorraine | FR | 48.6 7.0 | 5.9 47.4 8.3 49.6
Provence | FR | 43.8 5.8 | 4.2 43.0 7.7 45.1
Normandy | FR | 49.1 0.1 | -2.0 48.2 1.8 50.1
French Riviera | FR | 43.6 6.95 | 6.0 43.0 7.6 43.9 | Côte d'Azur
Ruhr | DE | 51.5 7.2 | 6.4 51.2 8.0 51.8 | Ruhr valley, Ruhr area
Rhineland | DE | 50.4 7.2 | 5.9 49.0 8.0 52.0
Black Forest | DE | 48.2 8.2 | 7.6 47.5 8.7 49.0
Prussia | DE | 52.6 13.2 | 5.9 49.0 22.9 55.9
East Prussia | RU | 54.6 21.2 | 19.3 53.1 22.9 55.9
Pomerania | PL | 54.0 16.5 | 12.3 53.0 19.5 54.9
Silesia | PL | 50.9 17.3 | 14.8 49.4 19.3 52.0 | Upper Silesia, Lower Silesia
Sudetenland | CZ | 50.4 13.2 | 12.1 48.5 18.9 51.1
Bohemia | CZ | 49.9 14.5 | 12.1 48.5 16.6 51.1
Moravia | CZ | 49.3 17.0 | 15.3 48.6 18.9 50.3
Transylvania | RO | 46.4 24.5 | 21.9 45.2 26.6 47.8
Bessarabia | MD | 47.0 28.7 | 26.6 45.2 30.2 48.5
Transnistria | MD | 46.95 29.55 | 28.7 46.3 30.2 48.2 | Transdniestria, Trans-Dniester
Dalmatia | HR | 43.7 16.4 | 14.6 42.4 18.6 44.6
Herzegovina | BA | 43.3 17.8 | 16.9 42.5 18.7 44.0
Istria | HR | 45.2 13.9 | 13.4 44.7 14.4 45.7
Vojvodina | RS | 45.4 20.0 | 18.8 44.6 21.6 46.2
Peloponnese | GR | 37.4 22.3 | 21.1 36.4 23.6 38.4
Thrace | | 41.5 26.3 | 23.5 40.4 29.2 42.7
South Tyrol | IT | 46.65 11.4 | 10.3 46.2 12.5 47.1
Crimea | UA | 45.3 34.3 | 32.5 44.3 36.7 46.2 | Crimean Peninsula
Donbas | UA | 48.3 38.0 | 36.5 46.8 40.3 50.1 | Donbass, Donets Basin
Galicia of Eastern Europe | UA | 49.6 24.0 | 19.0 48.0 26.5 51.0 | Eastern Galicia
Caucasus | | 42.5 44.5 | 36.5 38.4 50.5 47.0 | Caucasus region
North Caucasus | RU | 43.4 45.0 | 36.5 41.2 48.6 47.0
South Caucasus | | 41.0 45.5 | 40.0 38.4 50.5 43.6 | Transcaucasia
Nagorno-Karabakh | AZ | 39.82 46.75 | 46.2 39.1 47.2 40.4 | Karabakh, Artsakh
Abkhazia | GE | 43.0 41.0 | 40.0 42.4 42.2 43.6
South Ossetia | GE | 42.25 44.0 | 43.4 42.0 44.6 42.6
Karelia | RU | 63.5 33.0 | 27.5 60.5 37.9 66.7
Siberia | RU | 60.0 105.0 | 60.0 49.0 -169.6 78.0 | | Siberian, Siberians
Russian Far East | RU | 60.0 135.0 | 105.5 42.3 -169.6 76.7
Kamchatka Peninsula | RU | 56.0 159.5 | 155.5 50.9 163.5 61.0 | Kamchatka
Central Asia | | 43.0 66.0 | 46.5 35.1 87.4 55.5 | | Central Asian, Central Asians
South Asia | | 23.0 79.0 | 60.5 5.9 97.5 38.5 | Indian subcontinent | South Asian, South Asians
Southeast Asia | | 14.0 101.0 | 92.2 -11.0 141.1 28.6 | South-East Asia | Southeast Asian, Southeast Asians
East Asia | | 36.0 115.0 | 73.5 18.0 146.0 54.0 | Far East | East Asian, East Asians
Northeast Asia | | 43.0 127.0 | 110.0 30.0 146.0 56.0
Asia-Pacific | | 13.5 101.0 | 60.0 -50.0 -140.0 54.0
Indochina | | 16.0 104.5 | 100.0 8.5 109.5 23.5 | French Indochina, Indochina Peninsula
Mekong Delta | VN | 10.0 105.6 | 104.4 8.5 107.0 11.0
Golden Triangle | | 20.35 100.08 | 97.0 18.0 102.5 23.0
Malay Peninsula | MY | 4.5 102.0 | 98.2 1.2 104.4 13.5
Korean Peninsula | KR | 37.6 127.5 | 124.1 33.1 131.0 43.1
Manchuria | CN | 45.0 126.0 | 115.4 38.7 135.1 53.6 | Manchukuo
Pearl River Delta | CN | 22.8 113.4 | 112.0 21.6 115.4 24.4 | Greater Bay Area
Yangtze River Delta | CN | 31.3 120.6 | 118.0 29.0 122.3 33.5 | Yangtze Delta
Tibetan Plateau | CN | 33.0 90.0 | 74.0 26.8 104.7 39.6
Loess Plateau | CN | 37.0 109.0 | 101.0 34.0 114.5 41.0
Gobi Desert | MN | 43.2 104.0 | 90.0 37.5 120.0 46.8 | Gobi
Taklamakan Desert | CN | 38.9 82.5 | 76.0 36.5 90.0 41.5 | Taklamakan, Taklimakan
Kansai | JP | 34.8 135.6 | 134.2 33.4 136.9 35.8 | Kansai region
Kanto | JP | 36.0 139.7 | 138.4 34.9 140.9 37.2 | Kanto region
Tohoku | JP | 39.0 140.8 | 139.1 36.8 142.1 41.6 | Tohoku region
Kashmir | IN | 34.0 75.0 | 73.3 32.2 80.3 37.1 | Kashmir Valley | Kashmiri, Kashmiris
Ladakh | IN | 34.2 77.6 | 75.6 32.3 79.9 36.0
Punjab region | | 31.2 74.5 | 69.3 27.7 77.6 34.0
Bengal | | 23.6 89.0 | 85.8 20.6 92.7 27.3
Deccan | IN | 17.0 77.0 | 73.5 11.0 82.0 22.0 | Deccan Plateau
Thar Desert | IN | 27.0 71.0 | 68.5 24.5 75.5 30.0
Northeast India | IN | 26.2 92.9 | 88.0 21.9 97.4 29.5
Waziristan | PK | 32.6 69.8 | 69.2 31.9 70.7 33.4 | North Waziristan, South Waziristan
Swat Valley | PK | 35.2 72.4 | 71.9 34.5 73.0 35.9 | Swat
Panjshir Valley | AF | 35.4 69.7 | 69.1 35.0 70.4 36.0 | Panjshir
Wakhan Corridor | AF | 37.0 73.2 | 71.5 36.6 74.9 37.5
Sahara | | 23.0 10.0 | -17.1 14.0 38.5 36.0 | Sahara Desert
Sahel | | 14.5 5.0 | -17.5 10.0 43.0 20.0
Maghreb | | 32.5 3.0 | -17.1 19.0 25.2 37.4
North Africa | | 28.0 15.0 | -17.1 8.6 37.0 37.4 | Northern Africa | North African, North Africans
West Africa | | 12.0 -2.0 | -17.6 4.2 16.0 27.3 | Western Africa | West African, West Africans
East Africa | | 1.0 37.0 | 28.8 -12.0 51.5 18.1 | Eastern Africa | East African, East Africans
Central Africa | | 3.0 20.0 | 8.4 -13.5 31.4 23.5
Southern Africa | | -22.0 24.0 | 11.6 -34.9 41.0 -8.0 | | Southern African
Sub-Saharan Africa | | 2.0 22.0 | -17.6 -34.9 51.5 20.0 | | Sub-Saharan African
Horn of Africa | | 8.5 44.0 | 33.0 -1.7 51.5 18.1
African Great Lakes | | -2.5 31.0 | 28.0 -12.0 36.0 4.5 | Great Lakes region of Africa
Darfur | SD | 13.5 24.5 | 21.8 8.6 28.0 20.0
Nubia | SD | 20.0 31.0 | 29.5 17.0 34.0 24.1
Ogaden | ET | 6.8 44.3 | 41.5 4.0 48.0 11.0
Biafra | NG | 5.8 7.6 | 5.4 4.2 9.5 7.1
Niger Delta | NG | 5.0 6.2 | 4.9 4.2 7.7 6.6
Katanga | CD | -9.5 26.5 | 21.7 -13.5 30.8 -4.9
Kivu | CD | -2.3 28.6 | 26.5 -5.0 30.0 0.9
Casamance | SN | 12.8 -15.3 | -16.8 12.3 -13.0 13.6
Cyrenaica | LY | 31.0 22.0 | 18.0 19.5 25.2 33.0
Tripolitania | LY | 31.8 13.3 | 9.5 28.5 19.0 33.2
Kalahari Desert | BW | -23.0 22.0 | 18.5 -28.5 26.5 -18.5 | Kalahari
Namib Desert | NA | -24.0 15.3 | 11.7 -29.0 17.0 -15.0 | Namib
Great Rift Valley | KE | -0.5 36.1 | 28.0 -20.0 43.0 15.0 | Rift Valley
The Americas | | 15.0 -90.0 | -168.2 -56.0 -34.7 83.7 | Western Hemisphere
Latin America | | -10.0 -62.0 | -117.2 -56.0 -34.7 32.8 | | Latin American, Latin Americans
Central America | | 13.0 -86.0 | -92.3 7.2 -77.1 18.5 | | Central American, Central Americans
Northern Triangle | | 14.5 -89.2 | -92.3 12.9 -83.1 17.9
Yucatán Peninsula | MX | 19.8 -89.2 | -92.0 17.0 -86.7 21.7
Mosquito Coast | NI | 13.5 -83.8 | -85.0 11.0 -83.0 15.9
Amazon rainforest | BR | -4.5 -62.0 | -79.5 -17.0 -46.0 9.0 | The Amazon, Amazonia, Amazon basin
Andean region | PE | -13.0 -73.0 | -81.4 -28.0 -60.0 12.5
Altiplano | BO | -18.0 -68.2 | -71.0 -23.0 -65.5 -14.5
Gran Chaco | PY | -22.0 -60.5 | -65.0 -30.0 -57.0 -16.5 | Chaco
Pampas | AR | -35.5 -62.0 | -66.0 -39.5 -53.0 -30.0
Patagonia | AR | -45.0 -69.5 | -75.7 -55.9 -62.0 -36.0
Atacama Desert | CL | -23.5 -69.2 | -71.0 -27.5 -67.0 -18.0 | Atacama
Pantanal | BR | -17.5 -57.0 | -59.5 -22.0 -55.0 -15.5
Southern Cone | | -33.0 -63.0 | -75.7 -56.0 -48.0 -17.5
New England | US | 43.5 -71.5 | -73.8 40.9 -66.9 47.5
Mid-Atlantic states | US | 40.8 -76.5 | -83.7 36.5 -71.8 45.1
Midwestern United States | US | 41.5 -91.0 | -104.1 36.0 -80.5 49.4 | Midwest, American Midwest
Southern United States | US | 33.0 -87.0 | -106.7 24.5 -75.0 40.7 | American South, Deep South
Southwestern United States | US | 34.5 -109.5 | -124.5 25.8 -93.5 42.0 | American Southwest
Pacific Northwest | US | 46.0 -121.0 | -139.0 41.9 -110.9 60.0
Great Plains | US | 41.0 -101.0 | -114.0 29.0 -95.0 54.0
Rust Belt | US | 41.0 -82.5 | -93.0 38.0 -73.5 46.0
Appalachia | US | 37.8 -81.5 | -88.5 32.5 -74.5 42.9
Gulf Coast of the United States | US | 30.6 -90.5 | -97.9 25.8 -80.0 31.5 | Gulf Coast
East Coast of the United States | US | 39.0 -76.8 | -82.0 24.5 -66.9 47.5 | East Coast, Eastern Seaboard
West Coast of the United States | US | 39.5 -122.5 | -124.8 32.5 -114.0 49.0 | West Coast
Southern California | US | 34.2 -117.5 | -121.4 32.5 -114.1 35.8
Northern California | US | 39.5 -121.8 | -124.5 36.0 -119.5 42.0
San Francisco Bay Area | US | 37.6 -121.95 | -123.2 36.9 -121.2 38.9 | Bay Area
Silicon Valley | US | 37.38 -122.05 | -122.5 37.1 -121.7 37.6
Central Valley | US | 37.2 -120.5 | -122.5 34.9 -118.7 40.7 | San Joaquin Valley
Upstate New York | US | 43.0 -75.5 | -79.8 41.3 -73.2 45.1
Cape Cod | US | 41.75 -70.2 | -70.7 41.5 -69.9 42.1
Outer Banks | US | 35.55 -75.47 | -76.6 34.6 -75.4 36.6
Mississippi Delta | US | 33.5 -90.7 | -91.3 32.2 -89.8 35.1
Dust Bowl | US | 36.8 -101.5 | -105.0 33.5 -98.0 39.5
Canadian Prairies | CA | 51.5 -106.0 | -120.0 49.0 -88.9 60.0
Maritimes | CA | 45.6 -64.5 | -69.1 43.4 -59.7 48.1 | Maritime Provinces, Atlantic Canada
Labrador | CA | 54.0 -61.5 | -67.8 51.4 -55.6 60.4
Klondike | CA | 64.0 -139.0 | -140.5 63.3 -137.5 64.6
Australian Outback | AU | -24.5 133.0 | 115.0 -32.0 147.0 -14.0 | Outback
Arnhem Land | AU | -12.8 134.5 | 132.0 -15.0 137.0 -11.0
Australasia | | -27.0 134.0 | 112.9 -47.3 178.6 -0.3
Polynesia | | -17.65 -149.45 | 172.0 -47.3 -109.2 28.5
Melanesia | | -9.6 160.2 | 130.8 -23.0 -178.0 0.5
Arctic | | 72.0 -42.0 | -180.0 66.5 180.0 90.0 | Arctic Circle, Arctic region
Antarctic Peninsula | AQ | -69.5 -65.0 | -75.0 -75.0 -55.0 -63.0 | Graham Land
`,
)
