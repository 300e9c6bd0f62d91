import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import office from 'eslint-plugin-office-addins';
import { arrows } from './eslint.arrows.mjs';
import { brands } from './eslint.brands.mjs';

/**
 * `eslint.layers.json`: layers of src/, lowest first, with the layers that each may import; all may import `language`, which imports
 * nothing. Doors may import everything but each other. `rooms`: folders of the pane, lowest first. The table in
 * docs/ARCHITECTURE.md is held against it by a test.
 */
const {
  mayImport: MAY_IMPORT,
  doors: DOORS,
  pure: PURE,
  rooms: ROOMS,
} = JSON.parse(readFileSync(new URL('eslint.layers.json', import.meta.url), 'utf8'));
const LAYERS = [...Object.keys(MAY_IMPORT), ...DOORS];
const XLSX_LIBRARIES = ['hucre', 'hucre/*', 'exceljs', '@e965/xlsx', 'jszip'];

const letters = { regex: '^docx(/|$)', message: 'Only src/docx names the library of letters.' };
const libraries = { group: XLSX_LIBRARIES, message: 'Only src/xlsx names the xlsx library.' };
const noOffice = [
  { name: 'Office', message: 'Only src/excel names Office.' },
  { name: 'Excel', message: 'Only src/excel names Excel.' },
  { name: 'OfficeExtension', message: 'Only src/excel names Office.' },
];
const impureGlobals = [
  ...noOffice,
  ...[
    'window',
    'document',
    'navigator',
    'localStorage',
    'fetch',
    'setTimeout',
    'setInterval',
    'process',
    'performance',
    'crypto',
    'Buffer',
    'console',
  ].map(name => ({ name, message: 'Pure code: pass it in.' })),
];
const LOOKBEHIND = {
  selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
  message: 'Older Safari web views know no lookbehind: capture the left context instead.',
};
const LANGUAGE_TEST = {
  selector:
    "BinaryExpression[operator=/^[!=]==$/]:matches([right.value='en'], [right.value='zh-CN'], [left.value='en'])",
  message: 'Words and marks of a language stand in src/i18n, in tables that every language has to fill.',
};
const IN_I18N = 'Words that somebody sees stand in src/i18n, in the file of their purpose.';
const WORDS = [
  { selector: "ImportSpecifier[imported.name='w']", message: IN_I18N },
  { selector: "Property[key.value='zh-CN'] > Literal[value=/[\\u4e00-\\u9fff]/]", message: IN_I18N },
  { selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]{2}/]', message: IN_I18N },
  {
    selector:
      'JSXAttribute[name.name=/^(title|label|placeholder|alt|header|children|aria-label|aria-description)$/] > Literal[value=/[A-Za-z\\u4e00-\\u9fff]{2}/]',
    message: IN_I18N,
  },
];
const CLOCK = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pure code: pass randomness in.',
  },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pure code: pass the clock in.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure code: pass the clock in.' },
];

/** Tests that are longer than a file may be: each holds several rules and is to be split by them. No other comes to them. */
const { long: LONG_TESTS } = JSON.parse(readFileSync(new URL('eslint.long-tests.json', import.meta.url), 'utf8'));

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'workbench/generated/**', 'coverage/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, branded: { rules: { brands } } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'branded/brands': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { mubiao: { rules: { arrows } } },
    rules: { 'mubiao/arrows': ['error', { mayImport: MAY_IMPORT, doors: DOORS, rooms: ROOMS }] },
  },
  ...LAYERS.map(layer => ({
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(layer === 'xlsx' ? [] : [libraries]),
            ...(layer === 'docx' ? [] : [letters]),
            ...(PURE.includes(layer)
              ? [{ regex: '^(node:|react|@fluentui|office)', message: 'Pure code: no platform.' }]
              : []),
            ...(layer === 'cli' ? [] : [{ group: ['node:*', 'fs', 'path'], message: 'Only src/cli runs in Node.' }]),
          ],
        },
      ],
      'no-restricted-globals': ['error', ...(PURE.includes(layer) ? impureGlobals : layer === 'excel' ? [] : noOffice)],
      'no-restricted-syntax': [
        'error',
        LOOKBEHIND,
        ...(layer === 'i18n' ? [] : [LANGUAGE_TEST, ...WORDS]),
        ...(PURE.includes(layer) ? CLOCK : []),
      ],
    },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/input/pdf/pdfjs/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['pdfjs-dist', 'pdfjs-dist/*'], message: 'Only src/input/pdf/pdfjs names the PDF library.' },
          ],
        },
      ],
    },
  },
  { files: ['src/input/pdf/*.ts'], rules: { 'no-restricted-globals': ['error', ...impureGlobals] } },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  { files: ['**/*.cjs', 'webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/cli/**', 'bench/**', 'test/**', 'workbench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: LONG_TESTS, rules: { 'max-lines': ['error', { max: 375 }] } },
);
