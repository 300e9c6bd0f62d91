/** One project per surrounding: plain Node (units, and what takes whole books), a DOM, and the suites that need programs of the system. */
const os = require('node:os');

const transform = { '^.+\.(ts|tsx|mjs)$': '<rootDir>/test/support/esbuild-transform.cjs' };
const common = {
  rootDir: __dirname,
  transform,
  setupFiles: ['<rootDir>/test/support/seeded.cjs', '<rootDir>/test/support/whole-parser.ts'],
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|pdfjs-dist)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^hucre/(.*)$': '<rootDir>/node_modules/hucre/dist/$1.mjs',
    '^hucre$': '<rootDir>/node_modules/hucre/dist/index.mjs',
  },
};
const slow = ['<rootDir>/test/oracle/', '<rootDir>/test/e2e/'];
/** Whole workbooks, the open book behind Office.js, whole plans by the hundred: minutes, not seconds. */
const books = [
  ...['excel/', 'workbench/', 'cli/', 'exchange/', 'yardsticks/', 'manifest/', 'xlsx/'],
  ...['plan/account/properties.', 'plan/properties.', 'ledger/revise/laws.', 'input/pdf/'],
].map(one => `<rootDir>/test/${one}`);
module.exports = {
  reporters: ['default', '<rootDir>/test/support/counts-reporter.cjs'],
  // Chromium and LibreOffice wait for each other a third of their time.
  maxWorkers: Math.max(2, Math.ceil(os.availableParallelism() * 1.5)),
  // For a test that hangs; a busy machine is slow, not wrong.
  testTimeout: 240000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...slow, ...books],
    },
    {
      ...common,
      displayName: 'books',
      testEnvironment: 'node',
      testMatch: books.map(one => `${one}**/*.test.ts`.replace('.**/*', '')),
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: slow,
    },
    {
      ...common,
      displayName: 'programs',
      testEnvironment: 'node',
      testMatch: slow.map(p => p + '**/*.test.ts'),
      setupFilesAfterEnv: ['<rootDir>/test/support/programs.cjs'],
    },
  ],
};
