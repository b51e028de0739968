import { FAMILY_NAMES as FAMILY } from './generated/family-names.ts'
import { GIVEN_NAMES as GIVEN } from './generated/given-names.ts'

/** Given names that no generated list has: romanised from other scripts. Compiled for this project. */
const ROMANISED =
  'abdel abdelaziz abdelkader abdul abdulaziz abdullah abdulrahman abu adel ahmad ahmed ahmet akbar akira aleksandr ' +
  'aleksei alexei alexey ali aliaksandr alyaksandr amina amir anatoly andrei andrey andriy ariel arif arkady asif ' +
  'atef avigdor ayatollah aziz babak bashar bassam bassem bat benjamin benyamin bilal bo boris chen chiang chun dae ' +
  'dae-jung dai deng dmitri dmitry dmytro ehud evgeny faisal farid farouk fatima fatou fawzi feng fumio fyodor gamal ' +
  'ghassan gholam gurpreet habib hafez haider hamad hamid hamza haruki hasan hassan haytham hee hiroshi hossein hosni ' +
  'hu hua hussain hussein hyun ibrahim igor ihor ilham ilya imran irina ismail itzhak ivan jae jawaharlal jiang jin ' +
  'jong jun junichiro kamal karim kazuo kemal kenji kenzo khaled khalid khalifa khamenei kim kofi konstantin kostas ' +
  'kwame kyung lee leila leonid li lin ling liu liudmila lyudmila mahathir mahinda mahmood mahmoud majid mamadou ' +
  'manmohan mansour mao marwan masoud mei mikhail ming mohamed mohammad mohammed mohandas mostafa moussa muhammad ' +
  'muammar mukesh murat mustafa nabil naoto narendra nasser natalia natalya nawaf nawaz nguyen nguyễn nikita nikolai ' +
  'nikolay noor nouri nursultan oleg oleksandr oleksiy olga omar osama othman park pavel petro petr pranab pyotr qin ' +
  'rafik rahul raila rajiv ramzan rashid recep reza ruhollah saad saddam saeed said salah saleh salman sami samir ' +
  'sanjay sergei sergey serhiy seung shahbaz shigeru shimon shinzo sonia suleiman sunil sushma svetlana tae taha ' +
  'tamim tarek tariq tatiana tayyip toshiro tsai turki vasily viktor vitaly vladimir vladislav volodymyr vyacheslav ' +
  'walid wang wei wen wu xavier xi xiao yasir yasser yasuo yevgeny ying yitzhak yoon yoshihide yoshiro youssef yu ' +
  'yulia yuri yuriy yusuf zainab zayed zhang zhao zhou zhu zine zoran'

/** Family names that stand before the given name in Chinese, Korean and Vietnamese names. Compiled for this project. */
const FAMILY_FIRST_NAMES =
  'bai cai cao chan chang chen cheng cheung choe choi chow chu chung cui dai deng ding dong du duan fan fang feng fu ' +
  'gao gong gu guo han hao he hong hou hu hua huang jia jiang jin jung kang kim kong kwon lai lam lau le lee lei leung ' +
  'li liang liao lim lin liu long lu luo ma mao meng moon ngo nguyen ni niu pan park peng pham qian qiao qin qiu ren ' +
  'ryu shao shen shi shin so song su sun tan tang tao tian tran tsai tsang wan wang wei wen wong wu xi xia xiang xiao ' +
  'xie xiong xu xue yan yang yao ye yi yin yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou'

/** Given names that are places first of all: with a capital after them they are people only if that is a name too. */
const PLACES_FIRST =
  'adelaide africa alexandria asia austin berlin boston brooklyn cairo carolina chad charlotte china cleveland ' +
  'cordoba cuba dakota dallas delhi denver detroit egypt florence florida france geneva georgia germany havana ' +
  'houston india indiana ireland israel jamaica jersey jordan kenya korea leon lima london lourdes madison malaysia ' +
  'manila marseille milan montana montreal orlando paris phoenix quebec regina rio roma rome salem samara santiago ' +
  'savannah scotland sofia sydney texas trinidad tripoli tulsa valencia venice victoria vienna virginia wales york'

export const PLACES_FIRST_NAMES: ReadonlySet<string> = new Set(PLACES_FIRST.split(' '))
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...GIVEN.split(' '), ...ROMANISED.split(' ')])
export const FAMILY_NAMES: ReadonlySet<string> = new Set(FAMILY.split(' '))
export const FAMILY_FIRST: ReadonlySet<string> = new Set(FAMILY_FIRST_NAMES.split(' '))
