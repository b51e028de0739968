import type { CuratedPlace } from './curated.ts'
import { placesIn } from './table.ts'

/** Squares, buildings, camps, battlefields, dams, canals and other spots that news and history name. */
export const LANDMARKS: readonly CuratedPlace[] = placesIn(
  'landmark',
  `
Tiananmen Square | CN | 39.9030 116.3915 | | Tiananmen, Tienanmen Square
Forbidden City | CN | 39.9163 116.3972
Zhongnanhai | CN | 39.9110 116.3830
Great Hall of the People | CN | 39.9035 116.3880
Temple of Heaven | CN | 39.8822 116.4066
Summer Palace | CN | 39.9990 116.2750
Great Wall of China | CN | 40.4319 116.5704 | | Great Wall
Marco Polo Bridge | CN | 39.8490 116.2130 | | Lugou Bridge
The Bund | CN | 31.2400 121.4900
Terracotta Army | CN | 34.3850 109.2780 | | Terracotta Warriors
Three Gorges Dam | CN | 30.8233 111.0037 | | Three Gorges
Potala Palace | CN | 29.6558 91.1169
Jokhang Temple | CN | 29.6530 91.1320 | | Jokhang
Victoria Harbour | HK | 22.2900 114.1700
Chiang Kai-shek Memorial Hall | TW | 25.0347 121.5217
Taipei 101 | TW | 25.0337 121.5645
Panmunjom | KP | 37.9560 126.6770 | | Joint Security Area, Panmunjeom
Korean Demilitarized Zone | KR | 38.2500 127.2000 | 126.6 37.7 128.4 38.7 | Korean DMZ
Gwanghwamun | KR | 37.5759 126.9769 | | Gwanghwamun Square
Blue House | KR | 37.5866 126.9748 | | Cheong Wa Dae
Kim Il-sung Square | KP | 39.0195 125.7526
Yongbyon | KP | 39.7970 125.7550 | | Yongbyon Nuclear Scientific Research Center
Punggye-ri | KP | 41.2800 129.0800 | | Punggye-ri Nuclear Test Site
Hiroshima Peace Memorial | JP | 34.3955 132.4536 | | Atomic Bomb Dome, Hiroshima Peace Memorial Park
Yasukuni Shrine | JP | 35.6940 139.7430
Tokyo Imperial Palace | JP | 35.6852 139.7528
Fukushima Daiichi | JP | 37.4213 141.0325 | | Fukushima Daiichi Nuclear Power Plant, Fukushima Daiichi nuclear plant, Fukushima Daiichi plant, Fukushima nuclear plant, Fukushima Dai-ichi
Angkor Wat | KH | 13.4125 103.8670 | | Angkor
Tuol Sleng | KH | 11.5494 104.9176 | | Tuol Sleng Genocide Museum
Choeung Ek | KH | 11.4844 104.9020
My Lai | VN | 15.1780 108.8690 | | Son My
Khe Sanh | VN | 16.6550 106.7200
Cu Chi Tunnels | VN | 11.1430 106.4620
Shwedagon Pagoda | MM | 16.7984 96.1497 | | Shwedagon
Democracy Monument | TH | 13.7567 100.5018
Petronas Towers | MY | 3.1579 101.7116 | | Petronas Twin Towers
Changi Airport | SG | 1.3644 103.9915
Borobudur | ID | -7.6080 110.2040
Merdeka Square | ID | -6.1754 106.8272
Malacañang Palace | PH | 14.5940 120.9940 | | Malacañang
Rizal Park | PH | 14.5820 120.9790 | | Luneta Park
Scarborough Shoal | | 15.1500 117.7600 | 117.6 15.0 117.9 15.3 | Huangyan Island, Panatag Shoal
Taj Mahal | IN | 27.1751 78.0421
Red Fort | IN | 28.6562 77.2410
India Gate | IN | 28.6129 77.2295
Jallianwala Bagh | IN | 31.6206 74.8801
Golden Temple | IN | 31.6200 74.8765 | | Harmandir Sahib
Gateway of India | IN | 18.9220 72.8347
Taj Mahal Palace Hotel | IN | 18.9217 72.8332 | | Taj Hotel, Taj Mahal Hotel
Chhatrapati Shivaji Terminus | IN | 18.9400 72.8353 | | Victoria Terminus
Babri Masjid | IN | 26.7956 82.1943 | | Babri Mosque
Siachen Glacier | IN | 35.3500 77.1000 | 76.7 35.0 77.5 35.7
Wagah | PK | 31.6047 74.5730 | | Wagah border crossing, Wagah border
Minar-e-Pakistan | PK | 31.5925 74.3095
Khyber Pass | PK | 34.0950 71.1500
Rana Plaza | BD | 23.8460 90.2570
Shahbag Square | BD | 23.7380 90.3950 | | Shahbagh Square, Shahbag
Galle Face Green | LK | 6.9250 79.8440
Bamiyan Buddhas | AF | 34.8320 67.8270 | | Buddhas of Bamiyan, Bamyan Buddhas
Tora Bora | AF | 34.1200 70.2200
Bagram Air Base | AF | 34.9460 69.2650 | | Bagram Airfield, Bagram Airbase
Kabul International Airport | AF | 34.5659 69.2123 | | Kabul airport, Hamid Karzai International Airport
Baikonur Cosmodrome | KZ | 45.9650 63.3050
Semipalatinsk Test Site | KZ | 50.0700 78.4300
Western Wall | IL | 31.7767 35.2345 | | Wailing Wall
Temple Mount | IL | 31.7780 35.2354 | | Haram al-Sharif, Noble Sanctuary
Al-Aqsa Mosque | IL | 31.7761 35.2358 | | Al-Aqsa
Dome of the Rock | IL | 31.7780 35.2354
Church of the Holy Sepulchre | IL | 31.7784 35.2297
Yad Vashem | IL | 31.7740 35.1750
Masada | IL | 31.3156 35.3535
Church of the Nativity | PS | 31.7043 35.2076
Rafah border crossing | PS | 31.2480 34.2590 | | Rafah crossing
Erez crossing | IL | 31.5590 34.5460 | | Erez checkpoint
Allenby Bridge | JO | 31.8740 35.5400 | | King Hussein Bridge
Port of Beirut | LB | 33.9040 35.5190 | | Beirut port, Beirut's port
Shatila | LB | 33.8620 35.4980 | | Sabra and Shatila, Shatila refugee camp
Krak des Chevaliers | SY | 34.7570 36.2950
Green Zone | IQ | 33.3050 44.3850 | | International Zone
Firdos Square | IQ | 33.3147 44.4210
Abu Ghraib prison | IQ | 33.2889 44.0656
Azadi Square | IR | 35.6997 51.3380 | | Azadi Tower
Evin Prison | IR | 35.7960 51.3840
Natanz | IR | 33.7240 51.7270 | | Natanz nuclear facility
Fordow | IR | 34.8850 50.9960 | | Fordo
Persepolis | IR | 29.9355 52.8916
Great Mosque of Mecca | SA | 21.4225 39.8262 | | Masjid al-Haram, Kaaba
Prophet's Mosque | SA | 24.4672 39.6112 | | Al-Masjid an-Nabawi
Burj Khalifa | AE | 25.1972 55.2744
Pearl Roundabout | BH | 26.2156 50.5581
Taksim Square | TR | 41.0369 28.9850 | | Taksim
Gezi Park | TR | 41.0383 28.9870 | | Taksim Gezi Park
Hagia Sophia | TR | 41.0086 28.9802
Topkapi Palace | TR | 41.0115 28.9833
Incirlik Air Base | TR | 37.0020 35.4259 | | Incirlik
Gallipoli | TR | 40.2400 26.2900 | 26.1 40.0 26.8 40.5 | Gallipoli Peninsula
Anzac Cove | TR | 40.2430 26.2790
Göbekli Tepe | TR | 37.2233 38.9225
Tahrir Square | EG | 30.0444 31.2357 | | Midan al-Tahrir
Rabaa al-Adawiya Square | EG | 30.0667 31.3256 | | Rabaa Square, Rabaa al-Adawiya
Suez Canal | EG | 30.5900 32.3000 | 32.2 29.9 32.7 31.4
Pyramids of Giza | EG | 29.9780 31.1320 | | Great Pyramid of Giza, Great Pyramid, Giza pyramids
Great Sphinx of Giza | EG | 29.9753 31.1376 | | Great Sphinx
Valley of the Kings | EG | 25.7402 32.6014
Abu Simbel | EG | 22.3370 31.6258
Aswan High Dam | EG | 23.9706 32.8775 | | Aswan Dam
El Alamein | EG | 30.8300 28.9500 | | Alamein
Kasserine Pass | TN | 35.2600 8.7200
Grand Ethiopian Renaissance Dam | ET | 11.2153 35.0931 | | Renaissance Dam
Westgate shopping mall | KE | -1.2571 36.8033 | | Westgate Mall, Westgate shopping centre, Westgate shopping center
Uhuru Park | KE | -1.2900 36.8170
Olduvai Gorge | TZ | -2.9964 35.3527
Ngorongoro Crater | TZ | -3.1800 35.5600 | | Ngorongoro
Serengeti | TZ | -2.3300 34.8300 | 34.0 -3.4 35.6 -1.4 | Serengeti National Park
Chibok | NG | 10.8700 12.8480
Elmina Castle | GH | 5.0826 -1.3482
Victoria Falls | ZM | -17.9243 25.8572 | | Mosi-oa-Tunya
Kariba Dam | ZM | -16.5220 28.7617
Great Zimbabwe | ZW | -20.2675 30.9338
Sharpeville | ZA | -26.6880 27.8760
Marikana | ZA | -25.6970 27.4800
Union Buildings | ZA | -25.7402 28.2120
Kruger National Park | ZA | -24.0100 31.4900 | 30.9 -25.5 32.1 -22.3
Cape of Good Hope | ZA | -34.3568 18.4740
Isandlwana | ZA | -28.3530 30.6510
Rorke's Drift | ZA | -28.3580 30.5350
Red Square | RU | 55.7539 37.6208
Kremlin | RU | 55.7520 37.6175 | | Moscow Kremlin
Lubyanka | RU | 55.7601 37.6266 | | Lubyanka Square
Bolotnaya Square | RU | 55.7461 37.6190
Dubrovka Theater | RU | 55.7259 37.6730 | | Dubrovka Theatre
Winter Palace | RU | 59.9404 30.3139
Palace Square | RU | 59.9390 30.3158
Peter and Paul Fortress | RU | 59.9500 30.3164
Mamayev Kurgan | RU | 48.7424 44.5371
Prokhorovka | RU | 51.0370 36.7330
Katyn | RU | 54.7730 31.7900 | | Katyn Forest
Borodino | RU | 55.5190 35.8210
Chernobyl Nuclear Power Plant | UA | 51.3893 30.0992 | | Chernobyl, Chornobyl, Chernobyl nuclear plant, Chernobyl plant, Chernobyl power plant, Chornobyl Nuclear Power Plant
Pripyat | UA | 51.4045 30.0542 | | Prypiat
Zaporizhzhia Nuclear Power Plant | UA | 47.5110 34.5860 | | Zaporizhzhia nuclear plant, Zaporizhzhya nuclear power plant, Zaporizhzhya nuclear plant
Maidan Nezalezhnosti | UA | 50.4500 30.5241 | | Maidan, Maidan Square, Kyiv's Independence Square
Babi Yar | UA | 50.4713 30.4490 | | Babyn Yar
Azovstal | UA | 47.0970 37.6080 | | Azovstal steelworks, Azovstal steel plant
Kakhovka Dam | UA | 46.7770 33.3710 | | Nova Kakhovka dam
Khatyn | BY | 54.3340 27.9430
Auschwitz | PL | 50.0343 19.1785 | | Auschwitz-Birkenau, Auschwitz concentration camp, Birkenau
Treblinka | PL | 52.6310 22.0530 | | Treblinka extermination camp
Sobibór | PL | 51.4470 23.5940 | | Sobibor extermination camp
Majdanek | PL | 51.2196 22.6000
Bełżec | PL | 50.3717 23.4575 | | Belzec extermination camp
Chełmno extermination camp | PL | 52.1547 18.7233 | | Kulmhof
Warsaw Ghetto | PL | 52.2425 20.9900
Westerplatte | PL | 54.4070 18.6710
Gdańsk Shipyard | PL | 54.3660 18.6490 | | Lenin Shipyard
Wolf's Lair | PL | 54.0808 21.4937 | | Wolfsschanze
Ponary | LT | 54.6264 25.1611 | | Paneriai
Brandenburg Gate | DE | 52.5163 13.3777
Reichstag | DE | 52.5186 13.3762 | | Reichstag building
Berlin Wall | DE | 52.5350 13.3900
Checkpoint Charlie | DE | 52.5075 13.3904
Alexanderplatz | DE | 52.5219 13.4132
Breitscheidplatz | DE | 52.5050 13.3350
Wannsee | DE | 52.4330 13.1650
Tempelhof Airport | DE | 52.4730 13.4040
Sachsenhausen | DE | 52.7660 13.2640
Ravensbrück | DE | 53.1900 13.1700
Bergen-Belsen | DE | 52.7580 9.9080
Buchenwald | DE | 51.0215 11.2489
Dachau concentration camp | DE | 48.2700 11.4684
Munich Olympic Village | DE | 48.1790 11.5490
Cologne Cathedral | DE | 50.9413 6.9583
Neuschwanstein Castle | DE | 47.5576 10.7498 | | Neuschwanstein
Ramstein Air Base | DE | 49.4369 7.6003 | | Ramstein
Mauthausen | AT | 48.2569 14.5010
Hofburg | AT | 48.2065 16.3655
Theresienstadt | CZ | 50.5110 14.1510 | | Terezín, Theresienstadt Ghetto
Wenceslas Square | CZ | 50.0810 14.4280
Prague Castle | CZ | 50.0901 14.4005
Lidice | CZ | 50.1436 14.1900
Heroes' Square | HU | 47.5149 19.0777
Palais des Nations | CH | 46.2266 6.1405
Eiffel Tower | FR | 48.8584 2.2945
Louvre | FR | 48.8606 2.3376
Notre-Dame de Paris | FR | 48.8530 2.3499 | | Notre-Dame Cathedral
Arc de Triomphe | FR | 48.8738 2.2950
Champs-Élysées | FR | 48.8698 2.3075
Élysée Palace | FR | 48.8704 2.3167
Place de la République | FR | 48.8675 2.3638
Place de la Concorde | FR | 48.8656 2.3212
Bastille | FR | 48.8532 2.3691 | | Place de la Bastille
Tuileries Palace | FR | 48.8620 2.3300 | | Tuileries
Bataclan | FR | 48.8630 2.3707 | | Bataclan theatre, Bataclan concert hall
Stade de France | FR | 48.9245 2.3602
Charles de Gaulle Airport | FR | 49.0097 2.5479
Palace of Versailles | FR | 48.8049 2.1204
Omaha Beach | FR | 49.3690 -0.8710
Utah Beach | FR | 49.4150 -1.1750
Juno Beach | FR | 49.3360 -0.4600
Pointe du Hoc | FR | 49.3970 -0.9890
Vimy Ridge | FR | 50.3790 2.7740
Agincourt | FR | 50.4630 2.1410 | | Azincourt
Oradour-sur-Glane | FR | 45.9290 1.0400
Mont-Saint-Michel | FR | 48.6360 -1.5115
Promenade des Anglais | FR | 43.6950 7.2600
Channel Tunnel | FR | 50.9228 1.7806 | | Chunnel
Maginot Line | FR | 49.0000 7.5000 | 5.0 47.5 8.2 49.6
Big Ben | GB | 51.5007 -0.1246
Palace of Westminster | GB | 51.4995 -0.1248 | | Houses of Parliament
Westminster Abbey | GB | 51.4994 -0.1273
Westminster Bridge | GB | 51.5009 -0.1219
Buckingham Palace | GB | 51.5014 -0.1419
Downing Street | GB | 51.5034 -0.1276 | | 10 Downing Street
Trafalgar Square | GB | 51.5080 -0.1281
Piccadilly Circus | GB | 51.5100 -0.1347
Tower of London | GB | 51.5081 -0.0759
Tower Bridge | GB | 51.5055 -0.0754
London Bridge | GB | 51.5079 -0.0877
Grenfell Tower | GB | 51.5140 -0.2158
Heathrow Airport | GB | 51.4700 -0.4543 | | Heathrow, London Heathrow
Windsor Castle | GB | 51.4839 -0.6044
Bletchley Park | GB | 51.9977 -0.7407
Stonehenge | GB | 51.1789 -1.8262
Hadrian's Wall | GB | 55.0240 -2.2930 | -3.2 54.9 -1.4 55.1
Hillsborough Stadium | GB | 53.4114 -1.5006 | | Hillsborough
Manchester Arena | GB | 53.4880 -2.2439
Sellafield | GB | 54.4205 -3.4975 | | Windscale
Balmoral Castle | GB | 57.0407 -3.2298
Culloden | GB | 57.4770 -4.0960
Bannockburn | GB | 56.0920 -3.9370
Scapa Flow | GB | 58.9000 -3.0500
Stormont | GB | 54.6050 -5.8320
Bogside | GB | 54.9970 -7.3270
Croke Park | IE | 53.3607 -6.2511
Dublin General Post Office | IE | 53.3494 -6.2606
Newgrange | IE | 53.6947 -6.4755
Colosseum | IT | 41.8902 12.4922
Trevi Fountain | IT | 41.9009 12.4833
Pompeii | IT | 40.7489 14.4848
Herculaneum | IT | 40.8060 14.3480
Monte Cassino | IT | 41.4900 13.8137
Piazza Fontana | IT | 45.4630 9.1940
Morandi Bridge | IT | 44.4258 8.8889 | | Ponte Morandi
Leaning Tower of Pisa | IT | 43.7230 10.3966
Vajont Dam | IT | 46.2670 12.3290
St. Peter's Square | VA | 41.9022 12.4572
St. Peter's Basilica | VA | 41.9022 12.4539
Sistine Chapel | VA | 41.9029 12.4545
Puerta del Sol | ES | 40.4169 -3.7035
Valley of the Fallen | ES | 40.6417 -4.1553 | | Valle de los Caídos
Atocha station | ES | 40.4065 -3.6900 | | Atocha
Sagrada Família | ES | 41.4036 2.1744
La Rambla | ES | 41.3810 2.1730 | | Las Ramblas
Alhambra | ES | 37.1761 -3.5881
Cape Trafalgar | ES | 36.1830 -6.0340
Belém Tower | PT | 38.6916 -9.2160
Grand-Place | BE | 50.8467 4.3525
Heysel Stadium | BE | 50.8958 4.3341
Menin Gate | BE | 50.8520 2.8916
Passchendaele | BE | 50.9000 3.0200 | | Passendale
Dam Square | NL | 52.3730 4.8925
Anne Frank House | NL | 52.3752 4.8840
Peace Palace | NL | 52.0866 4.2956
Schiphol Airport | NL | 52.3105 4.7683 | | Schiphol, Amsterdam Airport Schiphol
Øresund Bridge | SE | 55.5700 12.8900
Christiansborg Palace | DK | 55.6763 12.5803 | | Christiansborg
Thingvellir | IS | 64.2558 -21.1299
Acropolis of Athens | GR | 37.9715 23.7267 | | Acropolis
Parthenon | GR | 37.9715 23.7267
Syntagma Square | GR | 37.9755 23.7348
Athens Polytechnic | GR | 37.9877 23.7315
Thermopylae | GR | 38.7967 22.5365
Moria refugee camp | GR | 39.1353 26.5033 | | Moria camp
Latin Bridge | BA | 43.8576 18.4290
Stari Most | BA | 43.3373 17.8150
Potočari | BA | 44.1590 19.3010
Jasenovac | HR | 45.2810 16.9350
Kosovo Field | XK | 42.6900 21.1240 | | Gazimestan
Palace of the Parliament | RO | 44.4275 26.0875
Skanderbeg Square | AL | 41.3275 19.8189
Tsitsernakaberd | AM | 40.1857 44.4903
White House | US | 38.8977 -77.0365
United States Capitol | US | 38.8899 -77.0091 | | U.S. Capitol, Capitol Hill, Capitol building, Capitol
Pentagon | US | 38.8719 -77.0563 | | The Pentagon
Lincoln Memorial | US | 38.8893 -77.0502
Washington Monument | US | 38.8895 -77.0353
National Mall | US | 38.8896 -77.0229
Ford's Theatre | US | 38.8967 -77.0257
Watergate complex | US | 38.8998 -77.0554 | | Watergate Hotel
Arlington National Cemetery | US | 38.8769 -77.0707
Camp David | US | 39.6483 -77.4650
Wall Street | US | 40.7060 -74.0090
Ground Zero | US | 40.7115 -74.0134
World Trade Center | US | 40.7127 -74.0134 | | Twin Towers
Zuccotti Park | US | 40.7093 -74.0112
Times Square | US | 40.7580 -73.9855
Central Park | US | 40.7829 -73.9654
Empire State Building | US | 40.7484 -73.9857
Madison Square Garden | US | 40.7505 -73.9934
Brooklyn Bridge | US | 40.7061 -73.9969
Statue of Liberty | US | 40.6892 -74.0445
Stonewall Inn | US | 40.7338 -74.0021
Trump Tower | US | 40.7625 -73.9739
United Nations Headquarters | US | 40.7489 -73.9680 | | U.N. headquarters
John F. Kennedy International Airport | US | 40.6413 -73.7781 | | JFK Airport, Kennedy Airport
Lakehurst | US | 40.0330 -74.3540 | | Naval Air Station Lakehurst
Independence Hall | US | 39.9489 -75.1500
Valley Forge | US | 40.1017 -75.4606
Gettysburg | US | 39.8220 -77.2340 | | Gettysburg battlefield
Antietam | US | 39.4740 -77.7450
Bull Run | US | 38.8128 -77.5219
Fort Sumter | US | 32.7523 -79.8747
Appomattox Court House | US | 37.3774 -78.7960
Harpers Ferry | US | 39.3250 -77.7390
Three Mile Island | US | 40.1531 -76.7250
Bunker Hill | US | 42.3763 -71.0608
Sandy Hook Elementary School | US | 41.4200 -73.2780
Edmund Pettus Bridge | US | 32.4055 -87.0186
16th Street Baptist Church | US | 33.5167 -86.8149
Lorraine Motel | US | 35.1346 -90.0576
Superdome | US | 29.9511 -90.0812 | | Louisiana Superdome
Alamo Mission | US | 29.4260 -98.4861 | | The Alamo
Dealey Plaza | US | 32.7788 -96.8084
Fort Hood | US | 31.1349 -97.7756
Fort Bragg | US | 35.1390 -79.0060
Alfred P. Murrah Federal Building | US | 35.4733 -97.5170 | | Murrah Building, Murrah Federal Building
Wounded Knee | US | 43.1428 -102.3650
Little Bighorn | US | 45.5703 -107.4275 | | Little Big Horn
Standing Rock | US | 46.0000 -101.0000 | -102.0 45.2 -100.3 46.6 | Standing Rock Reservation
Mount Rushmore | US | 43.8791 -103.4591
Columbine High School | US | 39.6040 -105.0740
Yellowstone National Park | US | 44.6000 -110.5000 | -111.2 44.1 -109.8 45.1 | Yellowstone
Yosemite National Park | US | 37.8500 -119.5500 | -119.9 37.4 -119.2 38.2 | Yosemite
Grand Canyon | US | 36.1000 -112.1000 | -114.0 35.7 -111.6 36.9
Death Valley | US | 36.4600 -116.8700 | -117.5 35.7 -116.3 37.3
Hoover Dam | US | 36.0161 -114.7377
Las Vegas Strip | US | 36.1147 -115.1728
Area 51 | US | 37.2350 -115.8110
Los Alamos | US | 35.8800 -106.3000 | | Los Alamos National Laboratory
Trinity Site | US | 33.6773 -106.4754
Golden Gate Bridge | US | 37.8199 -122.4783
Hollywood | US | 34.0980 -118.3270 | | Hollywood Boulevard
Disneyland | US | 33.8121 -117.9190
Manzanar | US | 36.7280 -118.1540
Everglades | US | 25.6500 -80.9000 | -81.5 25.1 -80.4 26.8 | Everglades National Park
Cape Canaveral | US | 28.4740 -80.5770
Kennedy Space Center | US | 28.5729 -80.6490
Mar-a-Lago | US | 26.6770 -80.0370
Pulse nightclub | US | 28.5196 -81.3768
Pearl Harbor | US | 21.3600 -157.9600 | | Pearl Harbour
Niagara Falls | CA | 43.0799 -79.0780 | | Horseshoe Falls
Parliament Hill | CA | 45.4236 -75.7009
CN Tower | CA | 43.6426 -79.3871
Plains of Abraham | CA | 46.8000 -71.2220
L'Anse aux Meadows | CA | 51.5960 -55.5330
Zócalo | MX | 19.4326 -99.1332 | | Plaza de la Constitución
Plaza de las Tres Culturas | MX | 19.4513 -99.1372 | | Tlatelolco
Chapultepec | MX | 19.4204 -99.1819 | | Chapultepec Castle
Teotihuacan | MX | 19.6925 -98.8438
Chichen Itza | MX | 20.6843 -88.5678
Tikal | GT | 17.2220 -89.6237
El Mozote | SV | 13.9000 -88.1150
Panama Canal | PA | 9.1200 -79.7500 | -80.0 8.8 -79.5 9.4
Bay of Pigs | CU | 22.2000 -81.1700 | | Playa Girón, Bahía de Cochinos
Guantanamo Bay | CU | 19.9000 -75.1500 | | Guantanamo, Guantanamo Bay Naval Base, Guantanamo Bay detention camp
Moncada Barracks | CU | 20.0250 -75.8200
Jonestown | GY | 7.7330 -59.8830
Machu Picchu | PE | -13.1631 -72.5450
Nazca Lines | PE | -14.7390 -75.1300
Angel Falls | VE | 5.9675 -62.5356
Miraflores Palace | VE | 10.5077 -66.9190
Darién Gap | PA | 8.0000 -77.5000 | -78.3 7.2 -76.8 8.8
Christ the Redeemer | BR | -22.9519 -43.2105
Copacabana Beach | BR | -22.9710 -43.1820
Maracanã | BR | -22.9121 -43.2302 | | Maracanã Stadium
Planalto Palace | BR | -15.7991 -47.8608 | | Palácio do Planalto
Three Powers Plaza | BR | -15.8008 -47.8611 | | Praça dos Três Poderes
Itaipu Dam | BR | -25.4080 -54.5890 | | Itaipu
Iguazu Falls | AR | -25.6953 -54.4367 | | Iguaçu Falls
Plaza de Mayo | AR | -34.6083 -58.3712
Casa Rosada | AR | -34.6081 -58.3703
La Moneda | CL | -33.4430 -70.6540 | | La Moneda Palace, Palacio de La Moneda
Plaza Baquedano | CL | -33.4370 -70.6346
Cape Horn | CL | -55.9800 -67.2700
Sydney Opera House | AU | -33.8568 151.2153
Sydney Harbour Bridge | AU | -33.8523 151.2108
Bondi Beach | AU | -33.8915 151.2767
Botany Bay | AU | -33.9900 151.1800
Uluru | AU | -25.3444 131.0369 | | Ayers Rock
Great Barrier Reef | | -18.3000 147.7000 | 142.5 -24.5 154.0 -10.7
Eureka Stockade | AU | -37.5646 143.8847
Maralinga | AU | -30.1600 131.6000
Waitangi | NZ | -35.2660 174.0800
Milford Sound | NZ | -44.6400 167.9000
Kokoda Track | PG | -9.1500 147.7000 | 147.3 -9.5 147.8 -8.8 | Kokoda Trail, Kokoda
Henderson Field | SB | -9.4280 160.0550
South Pole | AQ | -90.0000 0.0000
McMurdo Station | AQ | -77.8460 166.6760
Vostok Station | AQ | -78.4645 106.8339
North Pole | | 90.0000 0.0000
`,
)
