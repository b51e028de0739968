import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Rivers, each with a point on its course. One that shares its name with a country or state is named with "River". */
export const RIVERS: readonly CuratedPlace[] = placesIn(
  'river',
  `
Yangtze River | CN | 30.56 114.29 | 90.5 24.5 122.0 35.5 | Yangtze, Yangtse, Yangzi, Yangzi River, Chang Jiang, Changjiang, Changjiang River
Yellow River | CN | 36.07 103.80 | 95.8 32.1 119.3 41.3 | Huang He, Huanghe, Huanghe River, Huang He River, Hwang Ho
Pearl River | CN | 23.11 113.27 | 102.2 21.3 115.6 26.9 | Zhujiang, Zhu Jiang, Zhujiang River
Huangpu River | CN | 31.24 121.49 | 120.9 30.9 121.6 31.4 | Huangpu Jiang, Whangpoo
Huai River | CN | 32.95 117.37 | 113.0 31.5 119.6 34.5 | Huaihe, Huai He, Huaihe River
Songhua River | CN | 45.78 126.61 | 124.0 41.9 132.6 47.8 | Sungari, Sungari River, Songhuajiang
Tarim River | CN | 41.05 83.60 | 79.5 39.0 88.4 41.6
Mekong | KH | 11.57 104.95 | 94.0 9.5 107.0 33.8 | Mekong River, River Mekong, Lancang River, Lancang
Red River | VN | 21.04 105.86 | 100.2 20.2 106.6 25.6 | Song Hong, Hong River
Salween | MM | 16.53 97.63 | 91.5 16.3 99.0 32.8 | Salween River, Thanlwin, Thanlwin River, Nu River, Nujiang
Irrawaddy | MM | 21.98 96.05 | 94.3 15.7 98.3 27.6 | Irrawaddy River, Ayeyarwady, Ayeyarwady River
Chao Phraya | TH | 13.75 100.49 | 99.9 13.5 100.7 15.8 | Chao Phraya River
Ganges | IN | 25.31 83.02 | 78.0 21.6 91.0 31.0 | Ganges River, River Ganges, Ganga, Ganga River
Yamuna | IN | 28.63 77.26 | 77.0 25.3 82.0 31.1 | Yamuna River, Jumna
Brahmaputra | IN | 26.19 91.74 | 81.0 23.7 97.5 30.6 | Brahmaputra River, Yarlung Tsangpo, Yarlung Zangbo, Tsangpo
Indus | PK | 27.69 68.87 | 67.0 23.8 82.0 36.0 | Indus River, River Indus
Sutlej | IN | 31.00 75.80 | 71.0 29.2 81.5 32.1 | Sutlej River, Satluj
Jhelum River | IN | 34.08 74.80 | 72.0 31.1 75.4 34.5
Chenab River | IN | 32.89 74.74 | 71.0 29.2 77.2 33.4 | Chenab
Godavari | IN | 17.00 81.77 | 73.4 16.4 82.3 20.1 | Godavari River
Krishna River | IN | 16.50 80.62 | 73.6 15.7 81.1 18.0
Narmada | IN | 21.69 73.00 | 72.5 21.6 81.8 23.2 | Narmada River
Kaveri | IN | 10.85 78.70 | 75.4 10.7 79.9 12.5 | Kaveri River, Cauvery, Cauvery River
Helmand River | AF | 31.58 64.35 | 61.0 30.0 68.8 34.7
Amu Darya | TM | 37.83 65.22 | 58.9 36.5 73.5 43.7 | Amu Darya River, Amudarya, Oxus, Oxus River
Syr Darya | KZ | 44.84 65.48 | 60.9 40.0 72.0 46.2 | Syr Darya River, Syrdarya, Jaxartes
Ural River | KZ | 47.11 51.91 | 50.3 46.9 60.0 54.8
Tigris | IQ | 33.33 44.39 | 39.3 30.9 47.5 38.6 | Tigris River, River Tigris
Euphrates | IQ | 33.35 43.77 | 36.8 30.9 47.5 40.0 | Euphrates River, River Euphrates
Shatt al-Arab | IQ | 30.52 47.85 | 47.4 29.9 48.8 31.1 | Arvand Rud
Karun River | IR | 31.32 48.68 | 48.1 30.3 51.0 32.5 | Karun
Jordan River | JO | 31.87 35.54 | 35.4 31.7 35.7 33.2 | River Jordan
Litani River | LB | 33.33 35.35 | 35.2 33.2 36.2 34.1 | Litani
Orontes | SY | 35.13 36.75 | 35.9 34.0 36.9 36.3 | Orontes River, Asi River
Kura River | GE | 41.70 44.81 | 42.6 39.2 49.4 42.1 | Mtkvari, Mtkvari River
Amur | RU | 48.48 135.03 | 115.0 47.5 141.5 53.6 | Amur River, Heilong River, Heilong Jiang
Ussuri | RU | 45.48 133.42 | 132.9 43.2 135.1 48.5 | Ussuri River, Wusuli River
Lena River | RU | 62.03 129.90 | 104.8 52.3 129.9 73.5
Yenisei | RU | 56.01 92.87 | 82.0 51.0 96.0 73.0 | Yenisei River, Yenisey, Yenisey River
Angara River | RU | 52.28 104.26 | 92.7 51.8 105.0 58.9
Ob River | RU | 55.01 82.91 | 65.0 51.9 86.5 67.0 | River Ob
Irtysh | RU | 54.98 73.36 | 67.5 46.8 90.5 61.2 | Irtysh River
Yalu River | CN | 40.11 124.39 | 124.0 39.8 128.2 42.1 | Yalu, Amnok River, Amnok
Tumen River | CN | 42.96 129.85 | 128.2 41.8 130.9 43.1 | Tumen, Duman River, Tuman River
Han River | KR | 37.52 126.99 | 126.4 36.8 129.0 38.3 | Hangang
Imjin River | KR | 37.89 126.74 | 126.5 37.7 127.3 38.9 | Imjin
Volga | RU | 48.71 44.54 | 32.4 45.5 50.6 58.6 | Volga River, River Volga
Don River | RU | 47.21 39.71 | 38.1 47.0 44.3 54.1 | River Don
Neva | RU | 59.95 30.32 | 30.2 59.7 31.1 60.0 | Neva River, River Neva
Moskva River | RU | 55.748 37.62 | 35.7 55.0 38.9 55.9 | Moskva, Moscow River
Danube | HU | 47.49 19.05 | 8.1 43.5 29.8 49.1 | Danube River, River Danube
Tisza | HU | 46.25 20.15 | 20.0 45.1 24.3 48.5 | Tisza River, River Tisza
Rhine | DE | 50.94 6.97 | 4.0 46.5 10.1 52.1 | Rhine River, River Rhine
Moselle | DE | 49.75 6.63 | 6.0 47.8 7.7 50.4 | Moselle River, Mosel
River Main | DE | 50.107 8.68 | 8.2 49.6 11.6 50.3 | Main River
Elbe | DE | 53.54 9.97 | 8.6 50.0 16.0 54.0 | Elbe River, River Elbe
Weser | DE | 53.08 8.80 | 8.1 51.4 9.7 53.8 | Weser River, River Weser
River Spree | DE | 52.518 13.40 | 13.1 51.0 14.8 52.6 | Spree River
Neisse | DE | 51.155 14.995 | 14.6 50.7 15.2 52.1 | Neisse River, Lusatian Neisse
Oder | PL | 51.11 17.03 | 14.1 49.5 18.6 53.9 | Oder River, River Oder, Odra, Odra River
Vistula | PL | 52.24 21.03 | 18.3 49.5 22.0 54.4 | Vistula River, River Vistula
Bug River | PL | 52.07 23.66 | 20.6 49.8 25.0 52.8 | Western Bug
Daugava | LV | 56.95 24.10 | 24.0 54.7 33.0 57.1 | Daugava River, Western Dvina
Neman River | LT | 54.89 23.88 | 21.2 53.2 27.0 55.4 | Nemunas, Nemunas River, Niemen
Berezina River | BY | 54.23 28.50 | 28.0 52.5 30.3 54.9 | Berezina
Dnieper | UA | 50.45 30.57 | 30.0 46.4 35.3 55.9 | Dnieper River, Dnipro River, Dnepr, Dnepr River
Siverskyi Donets | UA | 49.03 37.57 | 36.3 47.5 40.9 51.0 | Donets, Donets River, Seversky Donets, Siversky Donets, Severskiy Donets
Southern Bug | UA | 46.97 31.97 | 26.5 46.6 32.1 49.7 | Southern Buh, Southern Bug River
Dniester | MD | 46.84 29.60 | 22.8 46.1 30.5 49.6 | Dniester River, Nistru
Seine | FR | 48.857 2.341 | 0.1 47.4 4.8 49.5 | Seine River, River Seine
Marne | FR | 48.956 2.885 | 2.4 47.8 5.3 49.1 | Marne River, River Marne
Somme | FR | 49.93 2.93 | 1.5 49.6 3.5 50.3 | Somme River, River Somme
Loire | FR | 47.40 0.68 | -2.2 44.8 4.6 48.0 | Loire River, River Loire
Rhône | FR | 43.95 4.80 | 4.3 43.3 8.4 46.6 | Rhône River, River Rhône
Garonne | FR | 44.84 -0.57 | -1.0 42.6 1.5 45.1 | Garonne River
Meuse | BE | 50.46 4.87 | 4.0 47.9 6.1 52.0 | Meuse River, River Meuse, Maas
Scheldt | BE | 51.22 4.395 | 3.1 49.9 4.5 51.5 | Scheldt River, River Scheldt, Schelde
Yser | BE | 51.13 2.76 | 2.3 50.7 3.0 51.2 | Yser River, River Yser
River Thames | GB | 51.507 -0.11 | -2.1 51.3 0.9 51.8 | Thames, Thames River
River Severn | GB | 51.86 -2.25 | -3.8 51.4 -2.1 52.8 | Severn
River Mersey | GB | 53.41 -3.00 | -3.1 53.3 -2.1 53.5 | Mersey
River Tyne | GB | 54.97 -1.60 | -2.6 54.9 -1.4 55.2
River Clyde | GB | 55.855 -4.26 | -4.9 55.4 -3.5 56.0
River Boyne | IE | 53.71 -6.35 | -7.0 53.3 -6.2 53.8 | Boyne
River Shannon | IE | 52.67 -8.63 | -9.7 52.5 -7.8 54.3 | Shannon River
River Liffey | IE | 53.347 -6.26 | -6.8 53.0 -6.1 53.4 | Liffey
Tagus | ES | 39.855 -4.02 | -9.4 38.6 -1.6 40.9 | Tagus River, River Tagus, Tajo
Douro | PT | 41.14 -8.61 | -8.7 40.8 -2.4 42.0 | Douro River, Duero, Duero River
Ebro | ES | 41.66 -0.88 | -4.3 40.6 0.9 43.0 | Ebro River, River Ebro
Guadalquivir | ES | 37.385 -5.997 | -6.4 36.7 -2.9 38.2 | Guadalquivir River
River Po | IT | 45.06 9.70 | 7.0 44.6 12.6 45.3 | Po River
Tiber | IT | 41.89 12.475 | 12.0 41.7 12.9 43.8 | Tiber River, River Tiber
Arno | IT | 43.768 11.253 | 10.2 43.4 12.0 43.9 | Arno River, River Arno
Piave | IT | 45.63 12.57 | 11.8 45.5 12.8 46.7 | Piave River
Isonzo | IT | 45.89 13.49 | 13.3 45.7 13.9 46.5 | Isonzo River
Sava | RS | 44.815 20.44 | 13.7 44.6 20.5 46.5 | Sava River, River Sava
Drava | HR | 45.56 18.69 | 12.2 45.5 19.0 47.0 | Drava River, River Drava
Drina | BA | 43.785 19.29 | 18.7 43.3 19.6 45.0 | Drina River
Neretva | BA | 43.337 17.815 | 17.3 43.0 18.6 43.8 | Neretva River
Maritsa | BG | 42.155 24.75 | 23.5 40.7 26.7 42.4 | Maritsa River, Evros River, Meriç River
Nile | EG | 30.05 31.23 | 29.0 -2.5 34.0 31.6 | Nile River, River Nile
White Nile | SD | 15.61 32.48 | 30.0 3.5 33.3 15.7 | White Nile River
Blue Nile | SD | 15.61 32.54 | 32.4 9.0 39.0 15.7 | Blue Nile River
Congo River | CD | -4.30 15.32 | 12.2 -12.0 29.3 2.4 | River Congo, Zaire River
Ubangi River | CF | 4.35 18.57 | 17.6 -0.6 23.0 5.2 | Ubangi, Oubangui River
Niger River | ML | 12.63 -8.00 | -11.0 4.2 9.6 17.2 | River Niger
Benue River | NG | 7.74 8.53 | 6.7 7.4 14.0 9.4
Senegal River | SN | 16.03 -16.49 | -16.6 12.5 -10.6 16.8
Gambia River | GM | 13.54 -14.77 | -16.7 11.2 -11.9 13.7 | River Gambia
Volta River | GH | 6.00 0.59 | -3.0 5.7 1.2 11.0
Chari River | TD | 12.11 15.02 | 14.4 8.5 19.2 13.0 | Shari River
Shabelle River | SO | 4.74 45.20 | 39.5 0.0 46.0 8.0 | Shebelle River, Webi Shabelle
Jubba River | SO | 0.49 42.77 | 41.7 -0.3 43.1 4.3 | Juba River
Zambezi | ZM | -17.92 25.85 | 21.5 -18.9 36.6 -11.0 | Zambezi River, River Zambezi
Limpopo River | ZA | -22.22 29.99 | 26.2 -25.3 33.7 -21.9
Okavango River | NA | -17.90 19.80 | 15.6 -20.0 23.9 -12.5 | Okavango, Cubango
Orange River | ZA | -28.45 21.25 | 16.4 -31.1 29.1 -28.1
Vaal River | ZA | -26.69 27.93 | 23.6 -29.1 30.3 -26.2 | Vaal
Tugela River | ZA | -28.73 29.82 | 28.8 -29.3 31.5 -28.5 | Tugela, Thukela River
Mississippi River | US | 38.63 -90.18 | -95.3 28.9 -89.0 47.4
Missouri River | US | 41.26 -95.92 | -112.0 38.5 -90.0 48.2
Ohio River | US | 39.09 -84.51 | -89.2 36.9 -80.0 40.8
Arkansas River | US | 34.75 -92.27 | -106.5 33.7 -91.0 39.4
Tennessee River | US | 35.05 -85.31 | -88.7 34.3 -83.8 37.1
Red River of the South | US | 32.515 -93.74 | -103.0 30.9 -91.5 35.3 | Red River
Platte River | US | 41.05 -96.32 | -100.9 40.6 -95.8 41.5
Colorado River | US | 36.10 -112.09 | -115.1 31.7 -105.7 40.5
Rio Grande | US | 31.75 -106.48 | -107.9 25.8 -97.1 37.9 | Rio Grande River, Río Bravo, Rio Bravo del Norte
Columbia River | US | 45.62 -122.70 | -124.1 45.5 -115.6 52.2
Snake River | US | 46.42 -117.04 | -119.1 42.0 -110.0 46.5
Sacramento River | US | 38.58 -121.51 | -122.6 38.0 -121.4 41.4
Hudson River | US | 40.79 -73.98 | -74.1 40.6 -73.5 44.2
East River | US | 40.755 -73.96 | -74.1 40.7 -73.7 40.9
Delaware River | US | 40.205 -74.77 | -75.7 39.3 -74.6 42.1
Susquehanna River | US | 40.25 -76.885 | -79.0 39.5 -74.8 42.9 | Susquehanna
Potomac River | US | 38.88 -77.05 | -79.6 37.9 -76.2 39.8 | Potomac
Rappahannock River | US | 38.30 -77.45 | -78.3 37.5 -76.2 38.9 | Rappahannock
Connecticut River | US | 41.765 -72.665 | -72.8 41.2 -71.0 45.3
Yukon River | CA | 60.72 -135.05 | -165.0 59.5 -130.5 66.6
Mackenzie River | CA | 61.86 -121.37 | -136.5 61.0 -116.5 69.5
Fraser River | CA | 49.20 -122.91 | -123.3 49.0 -118.4 54.5
Saint Lawrence River | CA | 46.81 -71.19 | -76.5 44.0 -64.5 50.3 | Saint Lawrence Seaway
Ottawa River | CA | 45.425 -75.71 | -80.0 45.3 -73.9 47.7
Niagara River | US | 42.92 -78.90 | -79.1 42.8 -78.8 43.3
Amazon River | BR | -1.93 -55.51 | -77.0 -6.0 -48.4 0.7 | River Amazon
Madeira River | BR | -8.76 -63.91 | -65.5 -10.5 -58.5 -3.3
Xingu River | BR | -3.21 -52.20 | -55.0 -14.5 -51.8 -1.4 | Xingu
São Francisco River | BR | -9.40 -40.50 | -46.6 -20.6 -36.3 -8.4
Rio Doce | BR | -18.86 -41.95 | -43.4 -20.9 -39.7 -18.5 | Doce River
Orinoco | VE | 8.15 -63.55 | -68.0 1.9 -60.5 10.0 | Orinoco River
Magdalena River | CO | 10.97 -74.76 | -76.8 1.7 -73.6 11.2
Essequibo River | GY | 6.41 -58.62 | -59.3 1.4 -57.9 7.1
Paraná River | AR | -32.95 -60.63 | -60.8 -34.4 -50.0 -19.8
Paraguay River | PY | -25.27 -57.65 | -58.7 -27.4 -55.9 -14.3
Uruguay River | UY | -32.31 -58.10 | -58.6 -34.2 -49.4 -27.1
Murray River | AU | -36.09 146.91 | 138.8 -37.0 148.3 -33.9
Darling River | AU | -30.09 145.93 | 141.8 -34.2 148.0 -29.0
Brisbane River | AU | -27.475 153.03 | 152.0 -27.7 153.3 -26.7
Yarra River | AU | -37.82 144.97 | 144.8 -38.0 146.2 -37.4 | Yarra
Waikato River | NZ | -37.79 175.29 | 174.6 -39.2 176.3 -37.2
Sepik River | PG | -4.22 142.82 | 141.0 -5.4 144.6 -3.7 | Sepik
`,
)
