/**
 * Words that end the name of a newspaper, a firm, a club or another body that bears the name of a place without being
 * there: "Boston Globe", "Kentucky Fried Chicken". Compiled for this project.
 */
export const BRANDS: ReadonlySet<string> = new Set(
  (
    'times post globe herald tribune chronicle news journal gazette inquirer enquirer examiner observer mirror mail ' +
    'express telegraph guardian independent standard sun star press record register courier dispatch bulletin ' +
    'daily weekly review magazine reporter sentinel monitor ledger advocate argus echo leader messenger ' +
    'fm radio tv television network broadcasting channel media publishing books records pictures studios films ' +
    'entertainment corp corporation inc incorporated ltd limited llc plc co company gmbh ag sa holdings group ' +
    'partners associates brothers bros sons industries enterprises technologies systems solutions services motors ' +
    'motor oil gas energy petroleum mining steel electric power chemicals pharmaceuticals foods brewing brewery wines ' +
    'airlines airways air lines shipping railways logistics insurance mutual life financial securities capital ' +
    'investments ventures properties realty chicken pizza burger grill cafe coffee tea whisky whiskey bourbon ' +
    'fc afc cf sc rfc united rovers wanderers athletic rangers giants patriots yankees mets dodgers cubs sox bulls ' +
    'lakers celtics knicks bears packers cowboys eagles falcons ravens steelers jets dolphins saints chiefs broncos ' +
    'raiders chargers titans texans colts jaguars bengals browns lions vikings cardinals braves marlins phillies ' +
    'pirates brewers twins royals tigers indians orioles rays astros angels mariners athletics padres rockies ' +
    'diamondbacks nationals warriors clippers kings suns spurs mavericks rockets thunder jazz grizzlies pelicans hawks ' +
    'hornets magic heat wizards hurricanes bruins sabres senators canadiens leafs flyers devils islanders penguins ' +
    'capitals blackhawks predators blues wild stars avalanche oilers flames canucks sharks ducks coyotes wildcats ' +
    'bulldogs huskies tar trojans gators seminoles longhorns sooners buckeyes wolverines spartans badgers'
  ).split(' '),
)

/**
 * Words that end the name of what governs a place, or serves all of it: "Boston Police Department". The place is meant
 * as much as its police are.
 */
export const GOVERNING: ReadonlySet<string> = new Set(
  (
    'police sheriff fire rescue department dept ministry government govt parliament legislature senate assembly ' +
    'congress council commission committee board bureau authority administration office district division county ' +
    'city town state chamber commerce army navy guard patrol museum library zoo party society commissioners ' +
    'supervisors selectmen'
  ).split(' '),
)

/** Words that end the name of a body that may be anywhere: "Warsaw University", "Stanford Hospital". */
export const BODIES: ReadonlySet<string> = new Set(
  (
    'university college school academy institute polytechnic seminary hospital clinic infirmary theatre theater ' +
    'orchestra philharmonic symphony ballet opera gallery church cathedral synagogue mosque temple diocese ' +
    'archdiocese agency court courts bank exchange union association federation league alliance organization ' +
    'organisation foundation trust fund institution movement front corps brigade regiment battalion squadron fleet ' +
    'schools club convention conference center centre laboratory observatory festival marathon derby open cup ' +
    'championship championships games olympics prize award awards accord accords agreement treaty protocol ' +
    'declaration act bill constitution'
  ).split(' '),
)

/** What stands before "of" and a place in the name of such a body: "University of Warsaw", "Bank of China". */
export const BODIES_OF: ReadonlySet<string> = new Set(
  (
    'university college institute academy school bank church archdiocese diocese bishop archbishop cathedral court ' +
    'parliament ministry department bureau council board commission chamber association society federation ' +
    'confederation party union league alliance army museum library hospital house senate treaty battle siege accords ' +
    'declaration congress voice radio duke earl duchess prince princess marquess marquis count countess baron archduke'
  ).split(' '),
)
