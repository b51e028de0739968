import { describe, expect, it } from 'vitest'
import { mentionsIn } from './reading.ts'

/** Reports in the style of world news, and the places that a map of each should show: name and country, or "?". */
const REPORTS: readonly (readonly [title: string, text: string, places: readonly string[]])[] = [
  [
    'China, floods',
    'Heavy rain flooded streets in Zhengzhou, the capital of Henan province, on Tuesday. Trains between Beijing and Wuhan stood still, and villagers near the Yellow River were moved to schools in Kaifeng. Mayor Wang Lin said that the worst was over.',
    ['Zhengzhou CN', 'Henan CN', 'Beijing CN', 'Wuhan CN', 'Yellow River CN', 'Kaifeng CN'],
  ],
  [
    'China, a trial',
    'A court in Ürümqi sentenced three teachers from Kashgar, in southern Xinjiang. Relatives in Istanbul and Almaty said that they had heard nothing since March. Chen Guang, a lawyer, called the trial unfair.',
    ['Ürümqi CN', 'Kashgar CN', 'Xinjiang CN', 'Istanbul TR', 'Almaty KZ'],
  ],
  [
    'India, a strike',
    'Bus drivers in Mumbai and Pune went on strike on Monday, and the walkout soon spread to Nagpur. In New Delhi, Transport Minister Ravi Sharma met their leaders. Drivers in Tamil Nadu may follow.',
    ['Mumbai IN', 'Pune IN', 'Nagpur IN', 'New Delhi IN', 'Tamil Nadu IN'],
  ],
  [
    'India, a landslide',
    'At least twelve people died when a hillside gave way near Joshimath in Uttarakhand. Soldiers came from Dehradun. The road to Rishikesh stays closed.',
    ['Joshimath IN', 'Uttarakhand IN', 'Dehradun IN', 'Rishikesh IN'],
  ],
  [
    'Nigeria, a market',
    'Gunmen attacked a market in Maiduguri, the capital of Borno State, and fled towards Lake Chad. The governor, Musa Bello, cut short a visit to Abuja. Traders from Kano and Jos were among the dead.',
    ['Maiduguri NG', 'Borno State NG', 'Lake Chad TD', 'Abuja NG', 'Kano NG', 'Jos NG'],
  ],
  [
    'Nigeria, an oil spill',
    'Oil from a broken pipe has reached creeks near Port Harcourt, fishermen in Rivers State said. A company based in Lagos promised to clean up. Similar spills were seen in Warri and Yenagoa.',
    ['Port Harcourt NG', 'Rivers State NG', 'Lagos NG', 'Warri NG', 'Yenagoa NG'],
  ],
  [
    'Brazil, a fire',
    'Smoke from the Amazon darkened the sky over Manaus for a third day. Firefighters from São Paulo and Brasília were flown to Porto Velho. The state of Rondônia declared an emergency.',
    ['Manaus BR', 'São Paulo BR', 'Brasília BR', 'Porto Velho BR', 'Rondônia BR'],
  ],
  [
    'Brazil, an election',
    'Voters in Rio de Janeiro queued for hours. In Salvador and Recife the polls opened late, and in Porto Alegre rain kept many at home. João Lima, who leads in Minas Gerais, voted in Belo Horizonte.',
    [
      'Rio de Janeiro BR',
      'Salvador BR',
      'Recife BR',
      'Porto Alegre BR',
      'Minas Gerais BR',
      'Belo Horizonte BR',
    ],
  ],
  [
    'Ukraine, a bridge',
    'Shells hit a bridge over the Dnieper near Kherson during the night. Power failed in Mykolaiv and in parts of Odesa. Kyiv accused Moscow; the Kremlin denied it. Trains to Lviv ran on time.',
    ['Kherson UA', 'Mykolaiv UA', 'Odesa UA', 'Kyiv UA', 'Moscow RU', 'Lviv UA'],
  ],
  [
    'Iran, an earthquake',
    'An earthquake shook Kermanshah in western Iran, close to the border with Iraq. It was felt in Tehran, in Baghdad and in Sulaymaniyah. Rescue teams set out from Hamadan and Sanandaj.',
    [
      'Kermanshah IR',
      'Iran IR',
      'Iraq IQ',
      'Tehran IR',
      'Baghdad IQ',
      'Sulaymaniyah IQ',
      'Hamadan IR',
      'Sanandaj IR',
    ],
  ],
  [
    'Syria, a convoy',
    'A convoy with flour left Gaziantep and crossed into northern Syria on Friday. It is bound for Idlib and Aleppo. In Geneva, Maria Costa of the Red Cross asked Damascus to keep the road open.',
    ['Gaziantep TR', 'Syria SY', 'Idlib SY', 'Aleppo SY', 'Geneva CH', 'Damascus SY'],
  ],
  [
    'Kenya, a drought',
    'Herders in Turkana and Marsabit have lost half of their cattle. Trucks with water left Nairobi for Lodwar. President Joseph Mwangi flew to Mombasa to meet donors from Japan and Norway.',
    ['Turkana KE', 'Marsabit KE', 'Nairobi KE', 'Lodwar KE', 'Mombasa KE', 'Japan JP', 'Norway NO'],
  ],
  [
    'Sudan, a truce',
    'Fighting resumed in Khartoum and Omdurman a day after the truce. Refugees from Darfur reached Adré in Chad. The talks in Jeddah go on, Saudi officials said.',
    ['Khartoum SD', 'Omdurman SD', 'Darfur SD', 'Adré TD', 'Chad TD', 'Jeddah SA'],
  ],
  [
    'Philippines, a typhoon',
    'The typhoon made landfall in Samar and crossed Leyte before dawn. Tacloban was without power. Ferries between Cebu and Bohol were tied up, and schools in Manila were closed.',
    ['Samar PH', 'Leyte PH', 'Tacloban PH', 'Cebu PH', 'Bohol PH', 'Manila PH'],
  ],
  [
    'Myanmar, a raid',
    'Soldiers raided a monastery in Mandalay and took away eleven monks. Shops in Yangon stayed closed in protest. Families fled from Myitkyina, in Kachin State, towards China.',
    ['Mandalay MM', 'Yangon MM', 'Myitkyina MM', 'Kachin State MM', 'China CN'],
  ],
  [
    'Mexico, a caravan',
    'About two thousand people left Tapachula in Chiapas on foot. Many come from Honduras and Venezuela. They hope to reach Oaxaca by Sunday and then Mexico City. Luis García, from Caracas, carried his son.',
    [
      'Tapachula MX',
      'Chiapas MX',
      'Honduras HN',
      'Venezuela VE',
      'Oaxaca MX',
      'Mexico City MX',
      'Caracas VE',
    ],
  ],
  [
    'Turkey, a mine',
    'An explosion in a coal mine near Zonguldak killed six. The miners lived in Ereğli and Bartın. In Ankara the minister promised an inquiry. Doctors from Istanbul University offered help.',
    ['Zonguldak TR', 'Bartın TR', 'Ankara TR'],
  ],
  [
    'Ethiopia, a road',
    'The road from Addis Ababa to Mekelle is open again, a year after the war in Tigray. Buses stop in Dessie. Farmers in Oromia ask for seed from Kenya.',
    ['Addis Ababa ET', 'Mekelle ET', 'Tigray ET', 'Dessie ET', 'Oromia ET', 'Kenya KE'],
  ],
  [
    'Georgia and Armenia, a border',
    'Guards closed the crossing between Georgia and Armenia after snow blocked the pass. Lorries wait in Tbilisi and Gyumri. Travellers from Yerevan were sent to Vanadzor.',
    ['Georgia GE', 'Armenia AM', 'Tbilisi GE', 'Gyumri AM', 'Yerevan AM', 'Vanadzor AM'],
  ],
  [
    'Indonesia, an eruption',
    'Ash from Mount Merapi fell on Yogyakarta and Magelang in Central Java. Flights to Surabaya were cancelled. President Budi Santoso came from Jakarta.',
    ['Mount Merapi ID', 'Yogyakarta ID', 'Magelang ID', 'Central Java ID', 'Surabaya ID', 'Jakarta ID'],
  ],
  [
    'Pakistan, a court',
    'Judges in Lahore freed a singer who had been held in Rawalpindi since May. Fans danced in Karachi. In Quetta and Peshawar, police asked people to stay at home.',
    ['Lahore PK', 'Rawalpindi PK', 'Karachi PK', 'Quetta PK', 'Peshawar PK'],
  ],
]

describe('reports from around the world', () => {
  it.each(REPORTS)('%s', (_, text, expected) => {
    const found = mentionsIn(text)
      .filter(({ role }) => role === 'location')
      .map(({ text: words, place }) => `${words} ${place?.cc ?? '?'}`)
    expect(found).toEqual(expect.arrayContaining([...expected]))
    const people = [
      'Wang',
      'Lin',
      'Chen',
      'Guang',
      'Ravi',
      'Sharma',
      'Musa',
      'Bello',
      'Lima',
      'Maria',
      'Costa',
      'Mwangi',
      'Luis',
      'García',
      'Budi',
      'Santoso',
      'Joseph',
    ]
    expect(found.filter((one) => people.some((name) => one.split(' ')[0] === name))).toEqual([])
  })
})
