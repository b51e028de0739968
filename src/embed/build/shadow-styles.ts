import type { Plugin } from 'vite'

/** Stand in the code where the text of a chunk's styles goes: in the main chunk, and in one that is loaded later. */
const STYLES = '__DATELINE_STYLES__'
const LATER_STYLES = '__DATELINE_LATER_STYLES__'
const HELPER = '\0vite/preload-helper.js'

/**
 * Puts the styles of components into the scripts, as texts that a shadow root can adopt: a page with a strict
 * Content-Security-Policy lets no script write `style` elements. A host page can override what theme.css sets:
 * `--dl-event` is `--dateline-event` where the host has set that.
 *
 * It comes before Vite's own plugins, which would have each chunk ask for a file of styles.
 */
export function shadowStyles(): Plugin {
  return {
    name: 'dateline:shadow-styles',
    enforce: 'pre',
    // What is imported later has no files of styles to wait for, so Vite's helper for that has nothing to do.
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : null),
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const names = [...(chunk.viteMetadata?.importedCss ?? [])]
        const styles = names.map((name) => {
          const file = bundle[name]
          delete bundle[name]
          return file?.type === 'asset' ? String(file.source) : ''
        })
        chunk.viteMetadata?.importedCss.clear()
        const text = JSON.stringify(overridable(styles.join('')))
        const isMain = chunk.code.includes(STYLES)
        if (names.length > 0 && !isMain && !chunk.code.includes(LATER_STYLES))
          this.error(`${chunk.fileName} has styles and no place for them; see src/embed/styles.ts.`)
        // Where all is one chunk, the main place has them all.
        chunk.code = chunk.code
          .replace(quoted(STYLES), () => text)
          .replace(quoted(LATER_STYLES), () => (isMain ? '""' : text))
      }
    },
  }
}

const quoted = (text: string): RegExp => new RegExp(`(["'\`])${text}\\1`, 'g')

/** Lets a host page set what theme.css sets. */
export const overridable = (css: string): string =>
  css.replace(/(--dl-([\w-]+)):([^;{}]+)(?=[;}])/g, '$1:var(--dateline-$2,$3)')
