/*
 * For pages that have Dateline in frames: gives each <iframe data-dateline> the height that it asks for. A message counts
 * only if it comes from the window of such a frame, and from the origin of its address; a sandboxed frame has none.
 */
const LOWEST = 200
const HIGHEST = 2000

addEventListener('message', ({ data, source, origin }) => {
  if (data?.type !== 'dateline-height' || typeof data.height !== 'number') return
  for (const frame of document.querySelectorAll('iframe[data-dateline]')) {
    if (frame.contentWindow !== source) continue
    const own = new URL(frame.src, document.baseURI).origin
    const isSandboxed = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin')
    if (origin === (isSandboxed ? 'null' : own))
      frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, data.height))}px`
  }
})
