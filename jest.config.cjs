/** One project per surrounding: plain Node, a DOM, and the slow suites that need programs of the system. */
const transform = { '^.+\.(ts|tsx|mjs)$': '<rootDir>/test/support/esbuild-transform.cjs' };
const common = {
  rootDir: __dirname,
  transform,
  setupFiles: ['<rootDir>/test/support/seeded.cjs'],
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|pdfjs-dist)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^hucre/(.*)$': '<rootDir>/node_modules/hucre/dist/$1.mjs',
    '^hucre$': '<rootDir>/node_modules/hucre/dist/index.mjs',
  },
};
const slow = ['<rootDir>/test/oracle/', '<rootDir>/test/e2e/'];
module.exports = {
  reporters: ['default', '<rootDir>/test/support/counts-reporter.cjs'],
  maxWorkers: 2,
  testTimeout: 60000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: slow,
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
