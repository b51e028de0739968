/** Titles, ranks and offices that stand right before the name of a person, folded. Compiled for this project. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mister madam mme dr doctor prof professor sir dame lord lady baron baroness count countess duke ' +
    'duchess prince princess king queen emperor empress tsar sultan emir sheikh shaikh shah pope cardinal archbishop ' +
    'bishop rabbi imam mullah ayatollah father fr sister brother reverend rev pastor deacon monsignor msgr saint ' +
    'president vice-president premier chancellor minister secretary senator sen congressman congresswoman rep ' +
    'representative governor gov mayor councilman councilwoman councillor councilor alderman commissioner ambassador ' +
    'attorney judge justice sheriff deputy chief constable officer detective det inspector insp sergeant sgt corporal ' +
    'cpl private pvt lieutenant lt captain capt major maj colonel col general gen admiral adm marshal commander cmdr ' +
    'commodore brigadier brig superintendent supt trooper coach principal dean director chairman chairwoman chair ' +
    'spokesman spokeswoman spokesperson ceo agent aunt uncle grandma grandpa comrade sergeant-major treasurer trustee ' +
    'assemblyman assemblywoman delegate hon mp msp mep author actor actress singer author founder editor columnist'
  ).split(' '),
)
