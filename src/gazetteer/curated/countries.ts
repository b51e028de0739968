import type { CuratedCountry } from './curated.ts'
import { countriesIn } from './table.ts'

/** The countries and territories of ISO 3166-1, and Kosovo. Older names stand here where they mean the same state. */
export const COUNTRIES: readonly CuratedCountry[] = countriesIn(`
AD 020 | Andorra | Andorran, Andorrans
AE 784 | United Arab Emirates | Emirati, Emiratis | | UAE, U.A.E.
AF 004 | Afghanistan | Afghan, Afghans | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan
AG 028 | Antigua and Barbuda | Antiguan, Antiguans | Antigua & Barbuda
AI 660 | Anguilla | Anguillan, Anguillans
AL 008 | Albania | Albanian, Albanians
AM 051 | Armenia | Armenian, Armenians
AO 024 | Angola | Angolan, Angolans
AQ 010 | Antarctica
AR 032 | Argentina | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Argentine Republic
AS 016 | American Samoa | American Samoan, American Samoans
AT 040 | Austria | Austrian, Austrians
AU 036 | Australia | Australian, Australians, Aussie, Aussies | Commonwealth of Australia
AW 533 | Aruba | Aruban, Arubans
AX 248 | Åland Islands | Ålander, Ålanders | Åland
AZ 031 | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris
BA 070 | Bosnia and Herzegovina | Bosnian, Bosnians, Herzegovinian, Herzegovinians, Bosnia-Herzegovinian | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina
BB 052 | Barbados | Barbadian, Barbadians, Bajan, Bajans
BD 050 | Bangladesh | Bangladeshi, Bangladeshis | East Pakistan
BE 056 | Belgium | Belgian, Belgians
BF 854 | Burkina Faso | Burkinabe, Burkinabé, Burkinabes, Burkinan, Burkinans | Burkina, Upper Volta
BG 100 | Bulgaria | Bulgarian, Bulgarians
BH 048 | Bahrain | Bahraini, Bahrainis
BI 108 | Burundi | Burundian, Burundians
BJ 204 | Benin | Beninese, Beninois | Dahomey
BL 652 | Saint Barthélemy | | St. Barthélemy, Saint-Barthélemy, St. Barts
BM 060 | Bermuda | Bermudian, Bermudians, Bermudan, Bermudans
BN 096 | Brunei | Bruneian, Bruneians | Brunei Darussalam
BO 068 | Bolivia | Bolivian, Bolivians | Plurinational State of Bolivia
BQ 535 | Caribbean Netherlands | | Dutch Caribbean
BR 076 | Brazil | Brazilian, Brazilians | Brasil, Federative Republic of Brazil
BS 044 | Bahamas | Bahamian, Bahamians | The Bahamas
BT 064 | Bhutan | Bhutanese
BV 074 | Bouvet Island
BW 072 | Botswana | Botswanan, Botswanans, Batswana, Motswana | Bechuanaland
BY 112 | Belarus | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian, Byelorussians | Belorussia, Byelorussia
BZ 084 | Belize | Belizean, Belizeans | British Honduras
CA 124 | Canada | Canadian, Canadians
CC 166 | Cocos Islands | | Cocos (Keeling) Islands, Keeling Islands
CD 180 | Democratic Republic of the Congo | Congolese, Zairian, Zairians, Zairean, Zaireans | Congo, Democratic Republic of Congo, DR Congo, D.R. Congo, Congo-Kinshasa, Zaire, Belgian Congo | DRC, D.R.C.
CF 140 | Central African Republic | Central African, Central Africans
CG 178 | Republic of the Congo | Congolese | Congo, Congo-Brazzaville, Congo Republic, Republic of Congo
CH 756 | Switzerland | Swiss | Swiss Confederation
CI 384 | Ivory Coast | Ivorian, Ivorians, Ivoirian, Ivoirians | Côte d'Ivoire, Republic of Côte d'Ivoire
CK 184 | Cook Islands | Cook Islander, Cook Islanders
CL 152 | Chile | Chilean, Chileans
CM 120 | Cameroon | Cameroonian, Cameroonians | Cameroun
CN 156 | China | Chinese | People's Republic of China, Mainland China, Communist China, Red China | PRC, P.R.C., P.R. China
CO 170 | Colombia | Colombian, Colombians
CR 188 | Costa Rica | Costa Rican, Costa Ricans
CU 192 | Cuba | Cuban, Cubans
CV 132 | Cape Verde | Cape Verdean, Cape Verdeans | Cabo Verde, Cape Verde Islands
CW 531 | Curaçao | Curaçaoan, Curaçaoans
CX 162 | Christmas Island
CY 196 | Cyprus | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots | Republic of Cyprus
CZ 203 | Czech Republic | Czech, Czechs | Czechia
DE 276 | Germany | German, Germans, West German, West Germans | Federal Republic of Germany, West Germany, Deutschland | FRG
DJ 262 | Djibouti | Djiboutian, Djiboutians | French Somaliland
DK 208 | Denmark | Danish, Dane, Danes
DM 212 | Dominica | Dominican, Dominicans | Commonwealth of Dominica
DO 214 | Dominican Republic | Dominican, Dominicans
DZ 012 | Algeria | Algerian, Algerians
EC 218 | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans, Ecuadoran, Ecuadorans
EE 233 | Estonia | Estonian, Estonians
EG 818 | Egypt | Egyptian, Egyptians | Arab Republic of Egypt
EH 732 | Western Sahara | Sahrawi, Sahrawis, Saharawi, Saharawis, Western Saharan, Western Saharans | Spanish Sahara, Sahrawi Arab Democratic Republic
ER 232 | Eritrea | Eritrean, Eritreans
ES 724 | Spain | Spanish, Spaniard, Spaniards | España
ET 231 | Ethiopia | Ethiopian, Ethiopians, Abyssinian, Abyssinians | Abyssinia
FI 246 | Finland | Finnish, Finn, Finns
FJ 242 | Fiji | Fijian, Fijians | Fiji Islands
FK 238 | Falkland Islands | Falkland Islander, Falkland Islanders, Falklander, Falklanders | Falklands, Malvinas, Islas Malvinas
FM 583 | Micronesia | Micronesian, Micronesians | Federated States of Micronesia | FSM
FO 234 | Faroe Islands | Faroese, Faroe Islander, Faroe Islanders | Faroes, Faeroe Islands, Faeroes
FR 250 | France | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | French Republic
GA 266 | Gabon | Gabonese
GB 826 | United Kingdom | British, Briton, Britons, Brit, Brits, Britisher, Britishers | Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland | UK, U.K., GB
GD 308 | Grenada | Grenadian, Grenadians
GE 268 | Georgia | Georgian, Georgians | Republic of Georgia, Sakartvelo
GF 254 | French Guiana | French Guianese, Guianese | French Guyana
GG 831 | Guernsey | Guernseyman, Guernseymen
GH 288 | Ghana | Ghanaian, Ghanaians, Ghanian, Ghanians
GI 292 | Gibraltar | Gibraltarian, Gibraltarians
GL 304 | Greenland | Greenlandic, Greenlander, Greenlanders | Kalaallit Nunaat
GM 270 | Gambia | Gambian, Gambians | The Gambia
GN 324 | Guinea | Guinean, Guineans | Guinea-Conakry, Republic of Guinea, French Guinea
GP 312 | Guadeloupe | Guadeloupean, Guadeloupeans
GQ 226 | Equatorial Guinea | Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans | Spanish Guinea
GR 300 | Greece | Greek, Greeks, Hellenic | Hellenic Republic
GS 239 | South Georgia and the South Sandwich Islands | | South Georgia, South Sandwich Islands
GT 320 | Guatemala | Guatemalan, Guatemalans
GU 316 | Guam | Guamanian, Guamanians
GW 624 | Guinea-Bissau | Bissau-Guinean, Bissau-Guineans, Guinea-Bissauan, Guinea-Bissauans | Portuguese Guinea
GY 328 | Guyana | Guyanese | British Guiana
HK 344 | Hong Kong | Hong Konger, Hong Kongers, Hongkonger, Hongkongers, Hong Kongese | Hongkong, Hong Kong SAR | HKSAR
HM 334 | Heard Island and McDonald Islands | | Heard Island, McDonald Islands
HN 340 | Honduras | Honduran, Hondurans
HR 191 | Croatia | Croatian, Croatians, Croat, Croats
HT 332 | Haiti | Haitian, Haitians
HU 348 | Hungary | Hungarian, Hungarians, Magyar, Magyars
ID 360 | Indonesia | Indonesian, Indonesians | Dutch East Indies, Netherlands East Indies
IE 372 | Ireland | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | Republic of Ireland, Irish Republic, Irish Free State, Éire
IL 376 | Israel | Israeli, Israelis | State of Israel
IM 833 | Isle of Man | Manx, Manxman, Manxmen
IN 356 | India | Indian, Indians | Bharat, Republic of India, British India
IO 086 | British Indian Ocean Territory | Chagossian, Chagossians
IQ 368 | Iraq | Iraqi, Iraqis
IR 364 | Iran | Iranian, Iranians, Persian, Persians | Islamic Republic of Iran, Persia
IS 352 | Iceland | Icelandic, Icelander, Icelanders
IT 380 | Italy | Italian, Italians | Italia
JE 832 | Jersey | Jerseyman, Jerseymen | Bailiwick of Jersey
JM 388 | Jamaica | Jamaican, Jamaicans
JO 400 | Jordan | Jordanian, Jordanians | Hashemite Kingdom of Jordan, Transjordan
JP 392 | Japan | Japanese | Nippon, Imperial Japan
KE 404 | Kenya | Kenyan, Kenyans
KG 417 | Kyrgyzstan | Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz | Kyrgyz Republic, Kirghizia, Kirgizia, Kirghizstan
KH 116 | Cambodia | Cambodian, Cambodians, Kampuchean, Kampucheans | Kampuchea, Democratic Kampuchea, Khmer Republic
KI 296 | Kiribati | I-Kiribati | Gilbert Islands
KM 174 | Comoros | Comorian, Comorians, Comoran, Comorans | Comoro Islands
KN 659 | Saint Kitts and Nevis | Kittitian, Kittitians, Nevisian, Nevisians | St. Kitts and Nevis, St. Kitts & Nevis, St. Kitts-Nevis
KP 408 | North Korea | North Korean, North Koreans | Democratic People's Republic of Korea | DPRK, D.P.R.K.
KR 410 | South Korea | South Korean, South Koreans, Korean, Koreans | Republic of Korea, Korea | ROK, R.O.K.
KW 414 | Kuwait | Kuwaiti, Kuwaitis
KY 136 | Cayman Islands | Caymanian, Caymanians | Caymans
KZ 398 | Kazakhstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Kazakstan
LA 418 | Laos | Laotian, Laotians, Lao | Lao People's Democratic Republic, Lao PDR
LB 422 | Lebanon | Lebanese
LC 662 | Saint Lucia | Saint Lucian, Saint Lucians, St. Lucian | St. Lucia
LI 438 | Liechtenstein | Liechtensteiner, Liechtensteiners
LK 144 | Sri Lanka | Sri Lankan, Sri Lankans, Ceylonese | Ceylon
LR 430 | Liberia | Liberian, Liberians
LS 426 | Lesotho | Basotho, Mosotho | Basutoland
LT 440 | Lithuania | Lithuanian, Lithuanians
LU 442 | Luxembourg | Luxembourger, Luxembourgers, Luxembourgish | Grand Duchy of Luxembourg
LV 428 | Latvia | Latvian, Latvians
LY 434 | Libya | Libyan, Libyans | Libyan Arab Jamahiriya
MA 504 | Morocco | Moroccan, Moroccans
MC 492 | Monaco | Monégasque, Monégasques, Monacan | Principality of Monaco
MD 498 | Moldova | Moldovan, Moldovans | Republic of Moldova
ME 499 | Montenegro | Montenegrin, Montenegrins
MF 663 | Saint Martin | | St. Martin, Saint-Martin
MG 450 | Madagascar | Malagasy, Madagascan, Madagascans | Malagasy Republic
MH 584 | Marshall Islands | Marshallese, Marshall Islander, Marshall Islanders
MK 807 | North Macedonia | Macedonian, Macedonians, North Macedonian, North Macedonians | Macedonia, Republic of Macedonia, Former Yugoslav Republic of Macedonia | FYROM
ML 466 | Mali | Malian, Malians | French Sudan
MM 104 | Myanmar | Burmese, Myanma, Myanmarese | Burma, Union of Burma
MN 496 | Mongolia | Mongolian, Mongolians, Mongol, Mongols | Outer Mongolia, Mongolian People's Republic
MO 446 | Macau | Macanese | Macao
MP 580 | Northern Mariana Islands | | Northern Marianas, Commonwealth of the Northern Mariana Islands | CNMI
MQ 474 | Martinique | Martinican, Martinicans, Martiniquan, Martiniquais
MR 478 | Mauritania | Mauritanian, Mauritanians
MS 500 | Montserrat | Montserratian, Montserratians
MT 470 | Malta | Maltese
MU 480 | Mauritius | Mauritian, Mauritians
MV 462 | Maldives | Maldivian, Maldivians | Maldive Islands, The Maldives
MW 454 | Malawi | Malawian, Malawians | Nyasaland
MX 484 | Mexico | Mexican, Mexicans | United Mexican States, México
MY 458 | Malaysia | Malaysian, Malaysians
MZ 508 | Mozambique | Mozambican, Mozambicans | Moçambique, Portuguese East Africa
NA 516 | Namibia | Namibian, Namibians | South West Africa, South-West Africa
NC 540 | New Caledonia | New Caledonian, New Caledonians, Kanak, Kanaks
NE 562 | Niger | Nigerien, Nigeriens
NF 574 | Norfolk Island | Norfolk Islander, Norfolk Islanders
NG 566 | Nigeria | Nigerian, Nigerians
NI 558 | Nicaragua | Nicaraguan, Nicaraguans
NL 528 | Netherlands | Dutch, Dutchman, Dutchmen, Dutchwoman, Netherlander, Netherlanders | Holland, The Netherlands, Kingdom of the Netherlands
NO 578 | Norway | Norwegian, Norwegians
NP 524 | Nepal | Nepalese, Nepali, Nepalis | Kingdom of Nepal
NR 520 | Nauru | Nauruan, Nauruans
NU 570 | Niue | Niuean, Niueans
NZ 554 | New Zealand | New Zealander, New Zealanders, Kiwi, Kiwis | Aotearoa, Aotearoa New Zealand | NZ, N.Z.
OM 512 | Oman | Omani, Omanis | Sultanate of Oman, Muscat and Oman
PA 591 | Panama | Panamanian, Panamanians
PE 604 | Peru | Peruvian, Peruvians
PF 258 | French Polynesia | French Polynesian, French Polynesians
PG 598 | Papua New Guinea | Papua New Guinean, Papua New Guineans | | PNG, P.N.G.
PH 608 | Philippines | Philippine, Filipino, Filipinos, Filipina, Filipinas | The Philippines, Philippine Islands, Republic of the Philippines
PK 586 | Pakistan | Pakistani, Pakistanis | Islamic Republic of Pakistan, West Pakistan
PL 616 | Poland | Polish, Pole, Poles | Polska, Republic of Poland
PM 666 | Saint Pierre and Miquelon | | St. Pierre and Miquelon, Saint-Pierre and Miquelon
PN 612 | Pitcairn Islands | Pitcairn Islander, Pitcairn Islanders | Pitcairn Island
PR 630 | Puerto Rico | Puerto Rican, Puerto Ricans | Porto Rico
PS 275 | Palestine | Palestinian, Palestinians | State of Palestine, Palestinian territories, Palestinian Territories, Occupied Palestinian Territory
PT 620 | Portugal | Portuguese
PW 585 | Palau | Palauan, Palauans
PY 600 | Paraguay | Paraguayan, Paraguayans
QA 634 | Qatar | Qatari, Qataris
RE 638 | Réunion | Réunionese, Réunionnais | La Réunion, Réunion Island
RO 642 | Romania | Romanian, Romanians, Rumanian | Rumania, Roumania
RS 688 | Serbia | Serbian, Serbians, Serb, Serbs | Servia
RU 643 | Russia | Russian, Russians | Russian Federation, Russian Empire, Imperial Russia
RW 646 | Rwanda | Rwandan, Rwandans, Rwandese
SA 682 | Saudi Arabia | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Kingdom of Saudi Arabia | KSA
SB 090 | Solomon Islands | Solomon Islander, Solomon Islanders | Solomons
SC 690 | Seychelles | Seychellois | Seychelle Islands
SD 729 | Sudan | Sudanese | Republic of the Sudan
SE 752 | Sweden | Swedish, Swede, Swedes
SG 702 | Singapore | Singaporean, Singaporeans
SH 654 | Saint Helena | Saint Helenian, Saint Helenians | St. Helena, Saint Helena Ascension and Tristan da Cunha
SI 705 | Slovenia | Slovenian, Slovenians, Slovene, Slovenes
SJ 744 | Svalbard and Jan Mayen
SK 703 | Slovakia | Slovak, Slovaks, Slovakian, Slovakians | Slovak Republic
SL 694 | Sierra Leone | Sierra Leonean, Sierra Leoneans
SM 674 | San Marino | Sammarinese, San Marinese
SN 686 | Senegal | Senegalese | Sénégal
SO 706 | Somalia | Somali, Somalis, Somalian, Somalians | Italian Somaliland
SR 740 | Suriname | Surinamese, Surinamer, Surinamers | Surinam, Dutch Guiana
SS 728 | South Sudan | South Sudanese
ST 678 | São Tomé and Príncipe | São Toméan, São Toméans | São Tomé e Príncipe, São Tomé & Príncipe
SV 222 | El Salvador | Salvadoran, Salvadorans, Salvadorian, Salvadorians, Salvadorean
SX 534 | Sint Maarten | | St. Maarten
SY 760 | Syria | Syrian, Syrians | Syrian Arab Republic
SZ 748 | Eswatini | Swazi, Swazis, Emaswati | eSwatini, Swaziland
TC 796 | Turks and Caicos Islands | Turks and Caicos Islander, Turks and Caicos Islanders | Turks and Caicos, Turks & Caicos
TD 148 | Chad | Chadian, Chadians | Tchad, Republic of Chad
TF 260 | French Southern and Antarctic Lands | | French Southern Territories
TG 768 | Togo | Togolese | Togoland, French Togoland
TH 764 | Thailand | Thai, Thais, Siamese | Siam
TJ 762 | Tajikistan | Tajik, Tajiks, Tajikistani, Tajikistanis, Tadzhik, Tadzhiks | Tadzhikistan, Tadjikistan
TK 772 | Tokelau | Tokelauan, Tokelauans
TL 626 | East Timor | East Timorese, Timorese | Timor-Leste, Timor Leste
TM 795 | Turkmenistan | Turkmen, Turkmens, Turkmenistani, Turkmenistanis | Turkmenia
TN 788 | Tunisia | Tunisian, Tunisians | Tunisie
TO 776 | Tonga | Tongan, Tongans | Kingdom of Tonga
TR 792 | Turkey | Turkish, Turk, Turks | Türkiye, Republic of Turkey
TT 780 | Trinidad and Tobago | Trinidadian, Trinidadians, Tobagonian, Tobagonians, Trinbagonian, Trinbagonians | Trinidad & Tobago
TV 798 | Tuvalu | Tuvaluan, Tuvaluans | Ellice Islands
TW 158 | Taiwan | Taiwanese | Republic of China, Chinese Taipei, Nationalist China | ROC, R.O.C.
TZ 834 | Tanzania | Tanzanian, Tanzanians | United Republic of Tanzania, Tanganyika
UA 804 | Ukraine | Ukrainian, Ukrainians | The Ukraine
UG 800 | Uganda | Ugandan, Ugandans
UM 581 | United States Minor Outlying Islands | | U.S. Minor Outlying Islands
US 840 | United States | American, Americans | United States of America, America | US, U.S., USA, U.S.A.
UY 858 | Uruguay | Uruguayan, Uruguayans
UZ 860 | Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis
VA 336 | Vatican City | | Vatican, Holy See, Vatican City State
VC 670 | Saint Vincent and the Grenadines | Vincentian, Vincentians | St. Vincent and the Grenadines, St. Vincent & the Grenadines
VE 862 | Venezuela | Venezuelan, Venezuelans | Bolivarian Republic of Venezuela
VG 092 | British Virgin Islands | British Virgin Islander, British Virgin Islanders | | BVI, B.V.I.
VI 850 | U.S. Virgin Islands | U.S. Virgin Islander, U.S. Virgin Islanders | US Virgin Islands, United States Virgin Islands, Virgin Islands, Danish West Indies | USVI, U.S.V.I.
VN 704 | Vietnam | Vietnamese, North Vietnamese, South Vietnamese | Viet Nam, Socialist Republic of Vietnam | SRV
VU 548 | Vanuatu | Ni-Vanuatu, Vanuatuan, Vanuatuans | New Hebrides
WF 876 | Wallis and Futuna | Wallisian, Wallisians, Futunan, Futunans
WS 882 | Samoa | Samoan, Samoans | Western Samoa
XK | Kosovo | Kosovar, Kosovars, Kosovan, Kosovans | Kosova, Republic of Kosovo
YE 887 | Yemen | Yemeni, Yemenis, Yemenite, Yemenites | Republic of Yemen
YT 175 | Mayotte | Mahoran, Mahorans | Maore
ZA 710 | South Africa | South African, South Africans | Union of South Africa
ZM 894 | Zambia | Zambian, Zambians | Northern Rhodesia
ZW 716 | Zimbabwe | Zimbabwean, Zimbabweans, Rhodesian, Rhodesians | Rhodesia, Southern Rhodesia
`)
