import { words } from './words.ts'

/** Auxiliaries and forms of "be": a finite verb by themselves. */
export const AUXILIARIES = words(`
  is are was were am has have had do does did will would shall should can could may might must won't wouldn't can't couldn't
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't cannot shouldn't he'll she'll they'll we'll i'll
`)

/** Past forms that do not end in -ed; many are participles as well. */
export const IRREGULAR_PAST = words(`
  arose ate awoke beat became began bent bet bit blew bled bound bought bore broke brought built burnt burst came cast caught
  chose clung cost crept cut dealt dove drank drew drove dug dwelt fed fell felt fled flew forbade forgot forgave fought found
  froze gave got grew ground held heard hid hit hung hurt kept knew knelt laid lay led left lent lit lost made meant met
  mistook overcame overran overthrew overtook paid put quit rang ran read rebuilt regrew rode rose said sang sank sat saw
  sent set shook shone shot shrank shut slew slept slid sold sought spent spoke split spread sprang stood stole struck stuck
  strove swam swept swore swung taught thought threw told took tore undertook understood underwent upheld went withdrew
  withstood woke won wore wound wove wrote retook forced fell outdid undid foresaw drew bade sped shed thrust
`)

/** Participles that are no past form. */
export const PARTICIPLES = words(`
  been become begun beaten bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgotten
  frozen given gone grown hidden known laid lain mistaken overcome overrun overthrown overtaken ridden risen rung run seen
  shaken shown shrunk slain spoken sprung stolen stricken sung sunk sworn swum taken torn thrown undergone undertaken withdrawn
  woken worn woven written retaken rewritten
`)

/** Third persons of the present in which headlines, lists of dates and plans are told. */
export const PRESENT = words(`
  begins starts opens closes ends wins loses kills dies takes makes gives gets goes comes becomes says tells hits strikes leaves
  arrives returns moves meets signs passes votes elects names appoints announces declares launches builds buys sells founds
  publishes releases plays beats defeats attacks invades captures enters falls rises breaks destroys burns sinks crashes joins
  runs holds hosts visits receives sends brings leads calls asks plans wants faces seeks finds shows sees hears lives stands
  stays lasts remains contains belongs covers marks celebrates expects fears hopes threatens agrees refuses rejects approves
  resigns retires marries travels arrests sentences convicts charges frees bans orders strikes protests marches claims denies
  follows reports states warns reaches serves gets looks needs keeps puts sets turns writes works
  continues includes allows provides helps forms uses appears produces features represents connects offers draws attracts
  gathers collects supports raises drops climbs pays costs tries rules revolves fills divides deals lets lies means sits comprises
  consists exists gains grows happens occurs owns refers remembers replaces
`)

/** Verbs of saying, past and present: what they tell is told in another clause. */
export const SPEECH = words(`
  said says say told tells stated states stressed stresses noted notes added adds argued argues claimed claims explained
  replied commented comments insisted insists warned warns recalled recalls believed believes thought thinks
  suggested suggests announced announces declared declares confirmed confirms denied denies reported reports estimated
  estimates predicted predicts promised promises vowed revealed reveals admitted admits testified indicated indicates alleged
  alleges heard learned hoped hopes feared fears acknowledged asserted concluded maintained pledged proposed urged ruled
  found agreed agrees decided decides expects expected
`)

/** Those after which "that" may be left out: "said it would". */
export const BARE_SPEECH = words(`
  said says say told tells claimed claims believed believes thought thinks announced announces insisted insists hopes hoped
  fear feared warned estimated estimates suggested reported
`)

/** Verbs of saying that report; their own sentence is no happening without a date. */
export const REPORTING = words(`
  said says say told tells stated states stressed stresses noted notes added adds wrote writes argued argues claimed claims explained
  asked asks replied replies commented comments insisted insists warned warns recalled recalls believed believes thought thinks
  described describes suggested suggests
`)

/** Verbs of going and bringing: "to X" is where they end, "from X" where they begin. */
export const MOTION =
  /\b(?:go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|mov(?:e|es|ed|ing)|travel(?:s|l?ed|l?ing)?|sail(?:s|ed|ing)?|fl(?:y|ies|ew|own|ying)|driv(?:e|es|en|ing)|drove|walk(?:s|ed|ing)?|march(?:es|ed|ing)?|rode|ridden|run|ran|return(?:s|ed|ing)?|retreat(?:s|ed|ing)?|withdr(?:ew|aw|awn|awing)|advanc(?:e|es|ed|ing)|arriv(?:e|es|ed|ing|al)|depart(?:s|ed|ing|ure)?|set (?:out|off)|headed|heading|embark(?:s|ed|ing)?|emigrat(?:e|es|ed|ing|ion)|immigrat(?:ed|ing)|migrat(?:ed|ing|ion)|fled|flee(?:s|ing)?|escap(?:e|es|ed|ing)|transferr?(?:ed|ing|s)?|relocat(?:e|es|ed|ing)|sent|send(?:s|ing)?|tak(?:e|es|en|ing)|took|br(?:ought|ing|ings|inging)|carri(?:ed|es)|carry|led|ship(?:s|ped|ping)?|deport(?:s|ed|ing|ation)?|exil(?:e|ed|ing)|banish(?:ed|ing)?|expel(?:s|led|ling)?|evacuat(?:e|es|ed|ing|ion)|deploy(?:s|ed|ing|ment)?|dispatch(?:ed|ing)?|extradit(?:ed|ing|ion)|trip|expedition|visit|tour|voyage|journey|flight|retir(?:ed|ing)|spread(?:s|ing)?|pushed|cross(?:ed|es|ing)?|went|shift(?:ed|ing|s)?|land(?:s|ed|ing)?|journeyed|toured|followed|flown|call(?:ed)? at|leav(?:e|es|ing)|left|driven|got|get|drifted|swept|extend(?:s|ed|ing)?|brought|summoned|invited|appointed|assigned|posted)\b/i

/** Verbs whose object, where it is a place, is where it happens. */
export const TAKES_PLACE =
  /\b(?:reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|left|leav(?:e|es|ing)|visit(?:ed|s|ing)?|invad(?:e|ed|es|ing)|attack(?:ed|s|ing)?|bomb(?:ed|s|ing)?|bombard(?:ed|s|ing)?|shell(?:ed|s|ing)|captur(?:e|ed|es|ing)|recaptur(?:e|ed|es|ing)|occup(?:y|ied|ies|ying)|besieg(?:e|ed|es|ing)|liberat(?:e|ed|es|ing)|hit|hits|hitting|struck|strikes?|shook|shakes?|cross(?:ed|es|ing)?|annex(?:ed|es|ing)?|seiz(?:e|ed|es|ing)|conquer(?:ed|s|ing)?|(?:re)?took|(?:re)?tak(?:e|es|en|ing)|raid(?:ed|s|ing)?|sack(?:ed|s|ing)?|storm(?:ed|s|ing)?|overr[au]n(?:ning)?|ravag(?:ed|es|ing)|devastat(?:ed|es|ing)|destroy(?:ed|s|ing)?|burn(?:ed|t|s|ing)?|loot(?:ed|s|ing)?|plunder(?:ed|s|ing)?|swept|sweeps|batter(?:ed|s|ing)|flood(?:ed|s|ing)|tour(?:ed|s|ing)?|explor(?:ed|es|ing)|rul(?:ed|es|ing)|govern(?:ed|s|ing)|garrison(?:ed|ing)?|defend(?:ed|s|ing)?|abandon(?:ed|s|ing)?|evacuat(?:ed|es|ing)|reliev(?:e|ed|es|ing)|surround(?:ed|s|ing)?|encircl(?:ed|es|ing)|blockad(?:ed|es|ing)|relinquish(?:ed|ing)|surrender(?:ed|ing|s)?|held|los(?:t|e|es|ing)|regain(?:ed|s|ing)?|recover(?:ed|s|ing)?|sett?l(?:ed|ing)|coloni[sz](?:ed|es|ing)|found(?:ed|s|ing)|discover(?:ed|s|ing)?|unif(?:ied|ies|ying)|divid(?:ed|es|ing)|partition(?:ed|ing)?|saw|gained|buil[dt]|bypass(?:ed|ing)?|circl(?:ed|es|ing)|haunt(?:ed|s|ing)|gripp(?:ed|ing)|hammered|lashed|pounded|inundated|rocked|ripped through|tore through|secur(?:ed|es|ing)|escap(?:e|ed|es|ing)|fle(?:e|d|eing)|quit|purchas(?:ed|ing)|ced(?:ed|es|ing))$/i

/** What a country or region as a subject goes through; what else it does, it does as an actor. */
export const LAND_UNDERGOES =
  /^,? ?(?:(?:\p{Ll}+ly|then|also|itself|finally|soon|again) )*(?:fell|surrender(?:ed|s)|capitulated|held (?:an? |its |the |presidential|parliamentary|general|elections?)|voted|became (?:independent|a (?:republic|kingdom|member|colony)|part)|(?:declared|won|gained|achieved) (?:its )?independence|seceded|passed to|came under|(?:was|were|has been|had been|will be) (?:\p{Ll}+ly |also |again |then |later |first |finally |soon )*(?:hit|struck|taken|captured|attacked|bombed|occupied|liberated|flooded|annexed|ceded|conquered|invaded|overrun|swept|shaken|rocked|devastated|ravaged|partitioned|divided|incorporated|absorbed|united|unified|reunited|lost|colonised|colonized|granted))\b/u

/** What a place as a subject goes through: "Tarnów fell", "Lyon was hit", "Estonia declared its independence". */
export const UNDERGOES =
  /^,? ?(?:(?:\p{Ll}+ly|then|also|itself|finally|soon|again|in turn) )*(?:fell|falls|surrender(?:ed|s)|capitulated|burn(?:ed|t|s)|flooded|starved|saw|sees|witnessed|experienced|suffered|endured|hosted|hosts|celebrat(?:ed|es)|mourned|held (?:an? |its |the |presidential|parliamentary|general|elections?)|voted|became (?:independent|a republic|part)|gained|(?:declared|won|achieved) (?:its )?independence|seceded|passed to|came under|changed hands|grew|prospered|declined|shook|awoke|erupted|went dark|ceased|joined|entered the war|left|(?:was|were|is|are|has been|have been|had been|be|being|will be) (?:\p{Ll}+ly |also |again |then |later |first |finally |soon )*(?:hit|struck|taken|retaken|captured|recaptured|attacked|bombed|bombarded|shelled|besieged|occupied|liberated|sacked|entered|destroyed|burned|burnt|flooded|evacuated|cut|closed|opened|rebuilt|founded|annexed|ceded|conquered|invaded|overrun|abandoned|given|looted|plundered|swept|shaken|rocked|devastated|ravaged|devastated|surrounded|encircled|relieved|stormed|seized|partitioned|divided|placed|incorporated|absorbed|united|lost|won|held|settled|defended|raided|blockaded|made|declared|chosen|left|renamed|fortified|covered|without|under|in ruins|secured|unified|reunited|returned|restored|recovered|granted|colonised|colonized|established|razed|levelled|leveled))\b/u
