/* What a person opens from the header or the foot: it is loaded when somebody does so for the first time. */
export { default as AddText } from './AddText.svelte'
export { default as EditText } from './EditText.svelte'
export { default as Export } from './Export.svelte'
export { default as Help } from './Help.svelte'
export { default as MapSettings } from './MapSettings.svelte'
export { default as Method } from './Method.svelte'
export { default as PrintPage } from './PrintPage.svelte'
export { default as TableDialog } from './TableDialog.svelte'
