/** Pixels from one lane to the next; a mark with its label is 26 high, above the 24 of WCAG 2.5.8. */
export const LANE_HEIGHT = 30
/** The calendar's two rows of labels. */
export const AXIS_HEIGHT = 40
/** Density bars and handles. */
export const OVERVIEW_HEIGHT = 46
/** The name above the lanes of a group. */
export const HEADING_HEIGHT = 22
/** Lanes of all groups together are about so high at most: of few events, and of many, whose columns need some height. */
export const MOST_HEIGHT = 420
export const MOST_HEIGHT_MANY = 600
/** From so many dated events on, they are painted on a canvas, and elements only where few of them are in view. */
export const MANY_EVENTS = 400
/** Of many events, at most so many in view are elements with labels. */
export const MOST_LABELLED = 110
/** A lane of marks is so many lanes of dots, which are so high. */
export const DOT_LANES = 3
export const DOT_LANE_HEIGHT = LANE_HEIGHT / DOT_LANES
/** A part of the axis that becomes one cluster, of few events and of many. */
export const CLUSTER_WIDTH = 44
export const CROWD_WIDTH = 64
/** Fonts that labels are measured in, as a CSS font without the family. */
export const LABEL_FONT = '13px'
export const AXIS_FONT = '12px'
