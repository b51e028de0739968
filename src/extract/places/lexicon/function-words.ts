/** Words that hold sentences together: with a capital they open a sentence, or stand in a headline, and name nothing. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every all both either neither no not none such same other another ' +
    'many much more most few several i me my you your he him his she her it its we us our they them their who whom ' +
    'whose which what when where why how and or but nor so yet if then than because although though while whereas ' +
    'unless until since as at by for from in into of off on onto out over per to toward towards under up upon with ' +
    'within without about above across after against along among amid around before behind below beneath beside ' +
    'between beyond despite down during except inside like near outside past through throughout via is are was were ' +
    'be been being am has have had do does did can could may might must shall should will would there here now just ' +
    'also only even still too very again once ever never always often however meanwhile moreover nevertheless ' +
    'therefore thus hence instead later earlier today yesterday tomorrow recently currently finally according yes ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december ' +
    'one two three four five six seven eight nine ten hundreds thousands millions dozens officials police residents'
  ).split(' '),
)
