/* The text of a story, for those who ask for it: a file of its own, with its own styles. */
export { default as Reader } from '../view/reader/Reader.svelte'

/** Put here by the build; see build/shadow-styles.ts. */
export const styles = '__DATELINE_LATER_STYLES__'
