import { readCities } from './city-rows.ts'

/**
 * Cities that GeoNames prefers to call otherwise than English texts do, each with its English name. GeoNames' own name
 * stays one of the others.
 */
export const ENGLISH_NAMES = readCities({
  AF: ['Herāt: Herat', 'Jalālābād: Jalalabad', 'Mazār-e Sharīf: Mazar-i-Sharif'],
  BE: ['Antwerpen: Antwerp', 'Brugge: Bruges', 'Gent: Ghent', 'Ieper: Ypres'],
  BY: ["Homyel': Gomel"],
  CH: ['Genève: Geneva', 'Luzern: Lucerne', 'Zürich: Zurich'],
  DE: ['Köln: Cologne', 'Nürnberg: Nuremberg', 'Hannover: Hanover', 'Frankfurt am Main: Frankfurt'],
  ES: [
    'Sevilla: Seville',
    'Donostia / San Sebastián: San Sebastián',
    'Gasteiz / Vitoria: Vitoria-Gasteiz',
    'Gernika-Lumo: Guernica',
  ],
  FM: ['Palikir - National Government Center: Palikir'],
  FR: ['Dunkerque: Dunkirk'],
  GR: ['Thessaloníki: Thessaloniki', 'Irákleion: Heraklion', 'Pátra: Patras'],
  IN: ['Allahābād: Prayagraj', 'Cochin: Kochi', 'Tanjore: Thanjavur', 'Gurgaon: Gurugram'],
  IQ: ['Al Fallūjah: Fallujah', 'Basrah: Basra'],
  IR: ['Orūmīyeh: Urmia'],
  IT: ['Mantova: Mantua', 'Padova: Padua', 'Siracusa: Syracuse'],
  LY: ['Mişrātah: Misrata'],
  MD: ['Chisinau: Chișinău'],
  MM: ['Nay Pyi Taw: Naypyidaw'],
  MN: ['Ulan Bator: Ulaanbaatar'],
  PA: ['Panamá: Panama City'],
  PS: ['Khān Yūnis: Khan Younis', 'Rafaḩ: Rafah'],
  RU: [
    'Groznyy: Grozny',
    'Nizhniy Novgorod: Nizhny Novgorod',
    'Rostov-na-Donu: Rostov-on-Don',
    "Arkhangel'sk: Arkhangelsk",
  ],
  SE: ['Göteborg: Gothenburg'],
  SY: ['Tadmur: Palmyra'],
  UA: [
    'Mykolayiv: Mykolaiv',
    'Zaporizhzhya: Zaporizhzhia',
    'Vinnytsya: Vinnytsia',
    'Kropyvnytskyy: Kropyvnytskyi',
  ],
  YE: ['Al Ḩudaydah: Hodeidah'],
  ZA: ['Port Elizabeth: Gqeberha', 'Nelspruit: Mbombela', 'Grahamstown: Makhanda'],
})
