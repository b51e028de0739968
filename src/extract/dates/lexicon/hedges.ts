const ABOUT_WORDS =
  'about|around|nearly|almost|more than|less than|at least|at most|up to|some|roughly|approximately|fewer than|' +
  'as many as|no more than|exactly|an estimated|another|a further'

/** Words before a number that blur it: "about three days". They belong to the expression. */
export const ABOUT = `(?:(?:${ABOUT_WORDS}) )?`

/** Before "ago", "later" and "earlier" these belong to it too: "only two weeks earlier", "just over a year ago". */
export const HEDGE = `(?:(?:${ABOUT_WORDS}|just over|just under|a little over|well over|over|under|just|only|barely) )?`
