/** The capitals of the members and observers of the United Nations, Kosovo and Taiwan, by ISO 3166-1 alpha-2. */
const table = `
AD Andorra la Vella|AE Abu Dhabi|AF Kabul|AG Saint John's|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienna
AU Canberra|AZ Baku|BA Sarajevo|BB Bridgetown|BD Dhaka|BE Brussels|BF Ouagadougou|BG Sofia|BH Manama|BI Gitega
BJ Porto-Novo|BN Bandar Seri Begawan|BO La Paz|BO Sucre|BR Brasília|BS Nassau|BT Thimphu|BW Gaborone|BY Minsk
BZ Belmopan|CA Ottawa|CD Kinshasa|CF Bangui|CG Brazzaville|CH Bern|CI Yamoussoukro|CL Santiago|CM Yaoundé|CN Beijing
CO Bogotá|CR San José|CU Havana|CV Praia|CY Nicosia|CZ Prague|DE Berlin|DJ Djibouti|DK Copenhagen|DM Roseau
DO Santo Domingo|DZ Algiers|EC Quito|EE Tallinn|EG Cairo|ER Asmara|ES Madrid|ET Addis Ababa|FI Helsinki|FJ Suva
FM Palikir|FR Paris|GA Libreville|GB London|GD Saint George's|GE Tbilisi|GH Accra|GM Banjul|GN Conakry|GQ Malabo
GR Athens|GT Guatemala City|GW Bissau|GY Georgetown|HN Tegucigalpa|HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta
IE Dublin|IL Jerusalem|IN New Delhi|IQ Baghdad|IR Tehran|IS Reykjavík|IT Rome|JM Kingston|JO Amman|JP Tokyo|KE Nairobi
KG Bishkek|KH Phnom Penh|KI Tarawa|KM Moroni|KN Basseterre|KP Pyongyang|KR Seoul|KW Kuwait City|KZ Astana|LA Vientiane
LB Beirut|LC Castries|LI Vaduz|LK Colombo|LR Monrovia|LS Maseru|LT Vilnius|LU Luxembourg|LV Riga|LY Tripoli|MA Rabat
MC Monaco|MD Chisinau|ME Podgorica|MG Antananarivo|MH Majuro|MK Skopje|ML Bamako|MM Naypyidaw|MN Ulaanbaatar
MR Nouakchott|MT Valletta|MU Port Louis|MV Malé|MW Lilongwe|MX Mexico City|MY Kuala Lumpur|MZ Maputo|NA Windhoek
NE Niamey|NG Abuja|NI Managua|NL Amsterdam|NL The Hague|NO Oslo|NP Kathmandu|NR Yaren|NZ Wellington|OM Muscat
PA Panama City|PE Lima|PG Port Moresby|PH Manila|PK Islamabad|PL Warsaw|PS Ramallah|PT Lisbon|PW Ngerulmud|PY Asunción
QA Doha|RO Bucharest|RS Belgrade|RU Moscow|RW Kigali|SA Riyadh|SB Honiara|SC Victoria|SD Khartoum|SE Stockholm
SG Singapore|SI Ljubljana|SK Bratislava|SL Freetown|SM San Marino|SN Dakar|SO Mogadishu|SR Paramaribo|SS Juba
ST São Tomé|SV San Salvador|SY Damascus|SZ Mbabane|TD N'Djamena|TG Lomé|TH Bangkok|TJ Dushanbe|TL Dili|TM Ashgabat
TN Tunis|TO Nuku'alofa|TR Ankara|TT Port of Spain|TV Funafuti|TW Taipei|TZ Dodoma|UA Kyiv|UG Kampala|US Washington
UY Montevideo|UZ Tashkent|VA Vatican City|VC Kingstown|VE Caracas|VN Hanoi|VU Port Vila|WS Apia|XK Pristina|YE Sanaa
ZA Pretoria|ZM Lusaka|ZW Harare`

export const CAPITALS: readonly (readonly [cc: string, capital: string])[] = table
  .trim()
  .split(/[|\n]/)
  .map((row) => [row.slice(0, 2), row.slice(3)] as const)
