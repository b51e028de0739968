/** What people do, as a text tells it with their name before or after: verbs of saying and thinking. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds explained noted recalled replied responded remarked commented argued insisted ' +
    'admitted acknowledged complained joked laughed smiled thinks thought believes believed knew felt feels hopes ' +
    'wrote testified pleaded confessed quipped stated asked asks answered wondered whispered shouted yelled'
  ).split(' '),
)
