import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** Which way imports point: a room and the rooms that it must not know. */
const DOORS = ['app', 'embed', 'cli']
const VIEWS = ['view', 'state', ...DOORS]

/** Forbids imports of whole rooms, by relative path or of packages, for the files of one room. */
const guard = (files, { rooms = [], packages = [], why }) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms.map((room) => ({ regex: `^\\.\\.?/(?:.*/)?${room}/`, message: why })),
          ...packages.map((name) => ({ regex: `^${name}(?:$|[/:-])`, message: why })),
        ],
      },
    ],
  },
})

const DRAWING = ['svelte', 'd3', 'leaflet', 'topojson', 'node']
const pure = 'The pure rooms know no views, no doors and no drawing: data comes in as arguments.'

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/cli/data/node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off', // TypeScript knows better
      'no-control-regex': 'off', // texts hold control characters, and rules look for them
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  guard(['src/model/**'], {
    rooms: ['extract', 'gazetteer', 'index', 'formats', 'worker', ...VIEWS],
    packages: [...DRAWING, 'chrono-node', 'edtf'],
    why: 'The model imports nothing.',
  }),
  guard(['src/extract/**'], {
    rooms: ['index', 'worker', ...VIEWS],
    packages: [...DRAWING, 'chrono-node'],
    why: `${pure} Only extract/dates/chrono.ts knows chrono-node.`,
  }),
  guard(['src/extract/dates/chrono.ts'], {
    rooms: ['index', 'worker', ...VIEWS],
    packages: DRAWING,
    why: pure,
  }),
  guard(['src/gazetteer/**', 'src/index/**'], {
    rooms: ['extract', 'formats', 'worker', ...VIEWS],
    packages: [...DRAWING, 'chrono-node'],
    why: pure,
  }),
  guard(['src/formats/**'], {
    rooms: ['extract', 'gazetteer', 'worker', ...VIEWS],
    packages: [...DRAWING, 'chrono-node'],
    why: pure,
  }),
  guard(['src/state/**'], {
    rooms: ['extract', 'gazetteer', 'worker', 'view', ...DOORS],
    packages: ['d3', 'leaflet', 'chrono-node', 'node'],
    why: 'State knows the model, the index and the formats, no view and no door.',
  }),
  guard(['src/worker/**'], {
    rooms: VIEWS,
    packages: DRAWING,
    why: 'The worker is a door to the pipeline: no views.',
  }),
  guard(['src/view/**'], {
    rooms: [...DOORS, 'worker', 'extract'],
    packages: ['chrono-node', 'node'],
    why: 'Views read the index and the view state; nothing imports a door.',
  }),
  guard(['src/view/timeline/**'], {
    rooms: [...DOORS, 'worker', 'extract', 'map', 'reader', 'cards'],
    packages: ['chrono-node', 'node', 'leaflet'],
    why: 'Timeline and map never know each other: they meet in the view state.',
  }),
  guard(['src/view/map/**'], {
    rooms: [...DOORS, 'worker', 'extract', 'timeline', 'reader', 'cards'],
    packages: ['chrono-node', 'node'],
    why: 'Timeline and map never know each other: they meet in the view state.',
  }),
)
