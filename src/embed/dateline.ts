import '../view/theme.css'
import './host.css'
import { ExplorerElement } from './explorer-element.ts'

// A page may load the script twice, and another version of it first.
if (!customElements.get('dateline-explorer')) customElements.define('dateline-explorer', ExplorerElement)
