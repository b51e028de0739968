import { tellFrameHeight } from '../view/frame-height.ts'

/*
 * The page `frame.html`, for those who can paste a frame into a page and no script: the story is named in its address,
 * `frame.html?src=story.json`, with the attributes of the element beside it.
 */

const ATTRIBUTES = ['src', 'window', 'selected', 'theme', 'panes', 'heading-level']

const explorer = document.querySelector('dateline-explorer')
const asked = new URLSearchParams(location.search)
for (const name of ATTRIBUTES) {
  const value = asked.get(name)
  if (value !== null) explorer?.setAttribute(name, value)
}
document.getElementById('no-story')!.hidden = asked.has('src')
tellFrameHeight()
