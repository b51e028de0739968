import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Mountains, ranges and volcanoes. */
export const MOUNTAINS: readonly CuratedPlace[] = placesIn(
  'mountain',
  `
Himalayas | NP | 28.5 84.0 | 72.5 26.5 97.5 36.5 | Himalaya, Himalayan mountains
Mount Everest | NP | 27.9881 86.9250 | | Everest, Chomolungma, Qomolangma, Sagarmatha
K2 | PK | 35.8808 76.5133 | | Mount Godwin-Austen
Kangchenjunga | NP | 27.7025 88.1475 | | Kanchenjunga
Annapurna | NP | 28.5961 83.8203
Nanga Parbat | PK | 35.2375 74.5892
Karakoram | PK | 35.9 76.2 | 73.5 34.0 79.0 37.2 | Karakorum Range
Hindu Kush | AF | 35.5 70.5 | 66.0 34.0 75.0 37.5
Pamir Mountains | TJ | 38.3 73.0 | 70.0 36.5 76.0 40.0 | Pamirs, Pamir
Tian Shan | KG | 42.0 78.0 | 69.0 39.5 95.0 45.5 | Tien Shan, Tianshan
Altai Mountains | RU | 50.0 87.5 | 82.0 45.0 99.0 53.0 | Altai
Kunlun Mountains | CN | 36.0 84.0 | 74.0 33.5 104.0 39.0 | Kunlun
Mount Tai | CN | 36.2560 117.1050 | | Taishan, Tai Shan
Mount Kailash | CN | 31.0670 81.3120
Mount Paektu | KP | 41.9930 128.0770 | | Baekdu Mountain, Changbaishan, Mount Baekdu
Mount Kumgang | KP | 38.6590 128.1040 | | Kumgangsan
Mount Fuji | JP | 35.3606 138.7274 | | Fujiyama, Mt. Fuji
Mount Aso | JP | 32.8840 131.1040
Mount Unzen | JP | 32.7610 130.2990
Mount Ontake | JP | 35.8930 137.4800
Sakurajima | JP | 31.5850 130.6570
Mount Suribachi | JP | 24.7510 141.2890
Mount Pinatubo | PH | 15.1430 120.3500 | | Pinatubo
Mayon | PH | 13.2570 123.6860 | | Mayon Volcano, Mount Mayon
Taal Volcano | PH | 14.0020 120.9930
Mount Merapi | ID | -7.5400 110.4460 | | Merapi
Mount Tambora | ID | -8.2500 118.0000 | | Tambora
Mount Semeru | ID | -8.1080 112.9220 | | Semeru
Mount Agung | ID | -8.3430 115.5080
Krakatoa | ID | -6.1020 105.4230 | | Krakatau, Anak Krakatau
Mount Kinabalu | MY | 6.0750 116.5580
Western Ghats | IN | 14.0 74.9 | 72.8 8.0 78.0 21.5
Adam's Peak | LK | 6.8096 80.4994 | | Sri Pada
Caucasus Mountains | GE | 42.75 43.9 | 37.0 40.0 50.0 45.0
Mount Elbrus | RU | 43.3550 42.4390 | | Elbrus
Mount Ararat | TR | 39.7020 44.2980
Taurus Mountains | TR | 37.0 33.0 | 29.0 36.2 38.5 38.8
Mount Nemrut | TR | 37.9810 38.7410
Zagros Mountains | IR | 33.0 48.0 | 43.5 27.0 57.0 38.0 | Zagros
Mount Damavand | IR | 35.9550 52.1100 | | Damavand
Mount Sinjar | IQ | 36.3700 41.7200 | | Sinjar Mountains
Qandil Mountains | IQ | 36.5400 44.9900 | | Qandil
Mount Hermon | SY | 33.4160 35.8570
Mount of Olives | IL | 31.7780 35.2450
Mount Sinai | EG | 28.5390 33.9750 | | Jebel Musa
Mount Carmel | IL | 32.7300 35.0500
Ural Mountains | RU | 60.0 59.3 | 54.0 48.0 68.5 69.0 | Urals
Carpathian Mountains | RO | 47.4 25.2 | 16.8 44.2 27.0 50.0 | Carpathians
Tatra Mountains | SK | 49.1670 20.1300 | 19.0 48.9 20.5 49.4 | Tatras, High Tatras
Alps | CH | 46.5 8.5 | 5.0 43.6 16.5 48.3 | Swiss Alps, French Alps, Austrian Alps
Mont Blanc | FR | 45.8326 6.8650
Matterhorn | CH | 45.9766 7.6585
Eiger | CH | 46.5776 8.0054
Jungfrau | CH | 46.5368 7.9626
Zugspitze | DE | 47.4211 10.9853
Obersalzberg | DE | 47.6310 13.0420
Dolomites | IT | 46.42 11.86 | 11.2 45.7 12.7 46.9
Apennine Mountains | IT | 42.5 13.5 | 8.0 37.9 16.6 44.6 | Apennines
Mount Etna | IT | 37.7510 14.9934 | | Etna
Mount Vesuvius | IT | 40.8210 14.4260 | | Vesuvius
Stromboli | IT | 38.7940 15.2130
Pyrenees | ES | 42.65 0.6 | -2.0 41.9 3.3 43.5
Sierra Nevada of Spain | ES | 37.0500 -3.3100 | -3.7 36.9 -2.6 37.3 | Sierra Nevada
Mount Olympus | GR | 40.0850 22.3580
Mount Athos | GR | 40.1580 24.3270
Mount Igman | BA | 43.7500 18.2600
Ben Nevis | GB | 56.7969 -5.0036
Eyjafjallajökull | IS | 63.6330 -19.6330
Katla | IS | 63.6330 -19.0830
Atlas Mountains | MA | 31.3 -7.0 | -10.0 29.5 10.5 37.0 | High Atlas
Mount Kilimanjaro | TZ | -3.0674 37.3556 | | Kilimanjaro
Mount Kenya | KE | -0.1521 37.3084
Mount Elgon | UG | 1.1330 34.5300
Rwenzori Mountains | UG | 0.3860 29.9000 | 29.6 -0.1 30.2 0.9 | Ruwenzori, Mountains of the Moon
Mount Nyiragongo | CD | -1.5200 29.2500 | | Nyiragongo
Virunga Mountains | CD | -1.42 29.45 | 29.0 -1.7 29.8 -1.2 | Virunga
Mount Cameroon | CM | 4.2170 9.1720
Ethiopian Highlands | ET | 9.8 39.0 | 35.5 5.5 42.5 15.5
Drakensberg | ZA | -29.0 29.3 | 26.8 -31.5 31.2 -23.9
Table Mountain | ZA | -33.9628 18.4098
Rocky Mountains | US | 43.5 -110.8 | -128.0 34.0 -104.5 60.0 | Rockies
Appalachian Mountains | US | 38.5 -80.0 | -87.0 32.8 -66.0 49.0 | Appalachians
Blue Ridge Mountains | US | 36.0 -82.0 | -84.5 34.5 -77.4 39.9 | Blue Ridge
Adirondack Mountains | US | 44.1 -74.0 | -75.4 43.2 -73.4 44.9 | Adirondacks
Catskill Mountains | US | 42.1 -74.4 | -75.2 41.7 -73.9 42.6 | Catskills
Ozarks | US | 36.8 -92.8 | -95.2 35.0 -90.0 38.6 | Ozark Mountains
Black Hills | US | 43.95 -103.7 | -104.6 43.2 -103.1 44.7
Sierra Nevada of California | US | 37.7 -119.1 | -121.6 35.0 -117.8 40.3 | Sierra Nevada
Cascade Range | US | 44.5 -121.8 | -123.0 40.0 -120.0 50.3 | Cascades
Mount St. Helens | US | 46.1914 -122.1956
Mount Rainier | US | 46.8523 -121.7603
Mount Hood | US | 45.3736 -121.6960
Mount Shasta | US | 41.4092 -122.1949
Mount Whitney | US | 36.5785 -118.2923
Pikes Peak | US | 38.8405 -105.0442
Stone Mountain | US | 33.8060 -84.1450
Denali | US | 63.0692 -151.0070 | | Mount McKinley
Kilauea | US | 19.4210 -155.2870
Mauna Loa | US | 19.4750 -155.6080
Mauna Kea | US | 19.8207 -155.4681
Mount Logan | CA | 60.5670 -140.4050
Sierra Madre Occidental | MX | 25.0 -106.0 | -109.5 20.5 -103.0 31.0
Sierra Madre Oriental | MX | 23.5 -99.6 | -102.0 19.5 -97.5 26.5
Popocatépetl | MX | 19.0230 -98.6220
Volcán de Fuego | GT | 14.4730 -90.8800 | | Fuego volcano
Sierra Maestra | CU | 20.0 -76.8 | -77.7 19.8 -75.1 20.4
Mount Pelée | MQ | 14.8090 -61.1650 | | Montagne Pelée
Soufrière Hills | MS | 16.7200 -62.1800
Andes | PE | -13.5 -72.5 | -79.5 -56.0 -64.0 11.0 | Andes Mountains
Aconcagua | AR | -32.6532 -70.0109
Cotopaxi | EC | -0.6840 -78.4370
Chimborazo | EC | -1.4690 -78.8170
Nevado del Ruiz | CO | 4.8950 -75.3220
Cerro Rico | BO | -19.6180 -65.7500
Huascarán | PE | -9.1210 -77.6040
Cerro Torre | AR | -49.2930 -73.0980
Sugarloaf Mountain | BR | -22.9490 -43.1570
Great Dividing Range | AU | -33.0 149.8 | 141.5 -38.0 153.6 -10.7
Mount Kosciuszko | AU | -36.4560 148.2640
Southern Alps | NZ | -43.7 170.2 | 167.0 -46.0 173.0 -41.0
Aoraki / Mount Cook | NZ | -43.5950 170.1420 | | Mount Cook, Aoraki
Mount Ruapehu | NZ | -39.2810 175.5680
Mount Tarawera | NZ | -38.2270 176.5060
Whakaari / White Island | NZ | -37.5210 177.1810 | | White Island, Whakaari
Mount Erebus | AQ | -77.5300 167.1500
`,
)
