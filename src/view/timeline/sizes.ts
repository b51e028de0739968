/** Pixels from one lane to the next; a mark with its label is 26 high, above the 24 of WCAG 2.5.8. */
export const LANE_HEIGHT = 30
/** The calendar's two rows of labels. */
export const AXIS_HEIGHT = 40
/** Density bars and handles. */
export const OVERVIEW_HEIGHT = 46
/** From so many dated events on, marks are painted on a canvas and only a few are elements. */
export const MANY_EVENTS = 2_000
/** The height of a lane of painted marks. */
export const PAINTED_LANE_HEIGHT = 10
/** Fonts that labels are measured in, as a CSS font without the family. */
export const LABEL_FONT = '13px'
export const AXIS_FONT = '12px'
