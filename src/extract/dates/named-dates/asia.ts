import { namedDatesIn } from './named-date.ts'

/** Asia from Afghanistan eastward, Australia and New Zealand. */
export const ASIA = namedDatesIn(`
1989-06-04 | Tiananmen Square massacre | Tiananmen Square, Beijing | 1989_Tiananmen_Square_protests_and_massacre | Tiananmen Square massacre, Tiananmen massacre, June Fourth Incident, ?Tiananmen, ?Tiananmen Square | * massacre crackdown incident movement protest tragedy
1919-05-04 | May Fourth Movement | Tiananmen Square, Beijing | May_Fourth_Movement | May Fourth Movement, May 4th Movement | * movement generation demonstration
1911-10-10 | Wuchang Uprising | Wuhan | Wuchang_Uprising | Double Tenth, ~Wuchang Uprising, ~Xinhai Revolution | uprising revolution
1931-09-18 | Mukden Incident | Shenyang | Mukden_incident | ~Mukden Incident | incident
1934-10/1935-10 | Long March | China | Long_March | ~Long March |
1936-12-12/1936-12-26 | Xi'an Incident | Xi'an | Xi'an_Incident | ~Xi'an Incident, ~Xian Incident |
1937-07-07 | Marco Polo Bridge Incident | Beijing | Marco_Polo_Bridge_incident | ~Marco Polo Bridge Incident, ~Marco Polo Bridge incident | incident
1937-12-13 | Nanjing Massacre | Nanjing | Nanjing_Massacre | ~Nanjing Massacre, ~Nanking Massacre, ~Rape of Nanking | massacre
1958/1962 | Great Leap Forward | China | Great_Leap_Forward | ~Great Leap Forward |
1966-05-16/1976-10-06 | Cultural Revolution | China | Cultural_Revolution | ~Cultural Revolution |
1976-07-28 | Tangshan earthquake | Tangshan | 1976_Tangshan_earthquake | ~Tangshan earthquake | earthquake
2008-05-12 | Sichuan earthquake | Sichuan | 2008_Sichuan_earthquake | ~Sichuan earthquake, ~Wenchuan earthquake | earthquake quake
2009-07-05 | Ürümqi riots | Ürümqi, Xinjiang | July_2009_Ürümqi_riots | ~Urumqi riots, ~Ürümqi riots | riot unrest incident
1997-07-01 | Handover of Hong Kong | Hong Kong | Handover_of_Hong_Kong | ~handover of Hong Kong, ~Hong Kong handover | handover
2014-09-26/2014-12-15 | Umbrella Movement | Hong Kong | Umbrella_Movement | ~Umbrella Movement, ~Umbrella Revolution |
1947-02-28 | February 28 incident | Taipei | February_28_incident | 228 Incident, 228 incident | * incident massacre uprising
2014-03-18/2014-04-10 | Sunflower Student Movement | Taipei | Sunflower_Student_Movement | ~Sunflower Movement, ~Sunflower Student Movement |
1919-03-01 | March First Movement | Seoul | March_First_Movement | March First Movement, March 1st Movement, ~Samil Movement | * movement uprising demonstration
1960-04-19 | April Revolution | Seoul | April_Revolution | April Revolution | * revolution uprising
1961-05-16 | May 16 coup | Seoul | May_16_coup | | coup
1980-05-18 | Gwangju Uprising | Gwangju | Gwangju_Uprising | ~Gwangju Uprising, ~Gwangju uprising, ~Gwangju massacre, ?Gwangju | * uprising massacre movement
2014-04-16 | Sinking of the Sewol | South Korea | Sinking_of_MV_Sewol | ~sinking of the Sewol, ~Sewol disaster, ~Sewol tragedy | sinking disaster
1950-06-25 | Outbreak of the Korean War | South Korea | Korean_War | ~outbreak of the Korean War | war
1953-07-27 | Korean Armistice Agreement | Panmunjom | Korean_Armistice_Agreement | ~Korean armistice, ~Korean Armistice Agreement | armistice
1923-09-01 | Great Kantō earthquake | Tokyo | 1923_Great_Kantō_earthquake | ~Great Kanto earthquake, ~Great Kantō earthquake | earthquake
1932-05-15 | May 15 incident | Tokyo | May_15_incident | | incident coup
1936-02-26 | February 26 incident | Tokyo | February_26_incident | | incident coup
1945-08-06 | Atomic bombing of Hiroshima | Hiroshima | Atomic_bombings_of_Hiroshima_and_Nagasaki | ~bombing of Hiroshima, ?Hiroshima | bombing
1945-08-09 | Atomic bombing of Nagasaki | Nagasaki | Atomic_bombings_of_Hiroshima_and_Nagasaki | ~bombing of Nagasaki, ?Nagasaki | bombing
1945-08-15 | V-J Day | Tokyo | Victory_over_Japan_Day | V-J Day, VJ Day, Victory over Japan Day | surrender
1995-01-17 | Great Hanshin earthquake | Kobe | Great_Hanshin_earthquake | ~Great Hanshin earthquake, ~Kobe earthquake | earthquake
1995-03-20 | Tokyo subway sarin attack | Tokyo | Tokyo_subway_sarin_attack | ~Tokyo subway attack, ~sarin attack | attack
2011-03-11 | Great East Japan earthquake | Fukushima | 2011_Tōhoku_earthquake_and_tsunami | ~Great East Japan earthquake, ~Fukushima disaster, ?Fukushima | * earthquake quake tsunami disaster
1945-08-19 | August Revolution | Hanoi | August_Revolution | August Revolution | revolution
1954-05-07 | Fall of Dien Bien Phu | Vietnam | Battle_of_Dien_Bien_Phu | ~fall of Dien Bien Phu, ?Dien Bien Phu |
1968-01-30 | Tet Offensive | Vietnam | Tet_Offensive | ~Tet Offensive, ~Tet offensive |
1968-03-16 | My Lai massacre | Vietnam | My_Lai_massacre | ~My Lai massacre, ?My Lai | massacre
1975-04-30 | Fall of Saigon | Ho Chi Minh City | Fall_of_Saigon | ~fall of Saigon |
1975-04-17 | Fall of Phnom Penh | Phnom Penh | Fall_of_Phnom_Penh | ~fall of Phnom Penh |
1973-10-14 | 14 October uprising | Bangkok | 1973_Thai_popular_uprising | | uprising
1976-10-06 | 6 October massacre | Bangkok | 6_October_1976_massacre | | massacre
1992-05-17/1992-05-20 | Black May | Bangkok | Black_May_(1992) | Black May |
1988-08-08 | 8888 Uprising | Yangon | 8888_Uprising | 8888 Uprising, 8888 uprising | uprising
2007-08/2007-09 | Saffron Revolution | Yangon | Saffron_Revolution | ~Saffron Revolution |
2021-02-01 | 2021 Myanmar coup | Naypyidaw | 2021_Myanmar_coup_d'état | | coup
1965-09-30 | 30 September Movement | Jakarta | 30_September_Movement | 30 September Movement, September 30 Movement | movement coup
1986-02-22/1986-02-25 | People Power Revolution | Manila | People_Power_Revolution | ~People Power Revolution, ~EDSA Revolution |
2002-10-12 | Bali bombings | Bali | 2002_Bali_bombings | ~Bali bombings, ~Bali bombing | bombing
2004-12-26 | Indian Ocean tsunami | Banda Aceh | 2004_Indian_Ocean_earthquake_and_tsunami | Boxing Day tsunami, ~Indian Ocean tsunami | tsunami earthquake
1857-05-10 | Indian Rebellion of 1857 | Meerut | Indian_Rebellion_of_1857 | ~Sepoy Mutiny, ~Indian Mutiny, ~Indian Rebellion |
1919-04-13 | Jallianwala Bagh massacre | Amritsar | Jallianwala_Bagh_massacre | ~Jallianwala Bagh massacre, ~Amritsar massacre, ?Jallianwala Bagh | massacre
1930-03-12/1930-04-06 | Salt March | India | Salt_March | ~Salt March, ~Dandi March |
1947-08-15 | Partition of India | New Delhi | Partition_of_India | ~Partition of India, ~partition of India |
1984-12-02/1984-12-03 | Bhopal disaster | Bhopal | Bhopal_disaster | ~Bhopal disaster, ~Bhopal gas tragedy, ?Bhopal |
2008-11-26/2008-11-29 | Mumbai attacks | Mumbai | 2008_Mumbai_attacks | 26/11 | attack
2001-12-13 | Indian Parliament attack | New Delhi | 2001_Indian_Parliament_attack | | attack
2014-12-16 | Peshawar school massacre | Peshawar | 2014_Peshawar_school_massacre | | massacre attack
1971-03-25 | Operation Searchlight | Dhaka | Operation_Searchlight | ~Operation Searchlight | massacre crackdown
2013-04-24 | Rana Plaza collapse | Dhaka | Rana_Plaza_collapse | ~Rana Plaza collapse, ~Rana Plaza disaster, ?Rana Plaza |
1983-07-24/1983-07-30 | Black July | Colombo | Black_July | Black July |
2019-04-21 | Sri Lanka Easter bombings | Colombo | 2019_Sri_Lanka_Easter_bombings | Easter bombings, Easter Sunday bombings, Easter Sunday attacks | bombing attack
1978-04-27 | Saur Revolution | Kabul | Saur_Revolution | Saur Revolution | revolution coup
2021-08-15 | Fall of Kabul | Kabul | Fall_of_Kabul_(2021) | ~fall of Kabul |
1854-12-03 | Eureka Stockade | Ballarat | Eureka_Rebellion | ~Eureka Stockade, ~Eureka Rebellion |
2009-02-07 | Black Saturday bushfires | Victoria, Australia | Black_Saturday_bushfires | Black Saturday | bushfire fire
2011-02-22 | Christchurch earthquake | Christchurch | 2011_Christchurch_earthquake | ~Christchurch earthquake | earthquake quake
2019-03-15 | Christchurch mosque shootings | Christchurch | Christchurch_mosque_shootings | ~Christchurch mosque shootings | shooting attack massacre
`)
