/** Runs every suite with its large counts of random cases (DEEP=1) and writes what came of it to docs/deep-run.md. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const json = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'deep-')), 'result.json');
const args = ['--json', `--outputFile=${json}`, ...process.argv.slice(2)];
const run = spawnSync(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), ...args], {
  cwd: root,
  env: { ...process.env, DEEP: '1' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const result = JSON.parse(fs.readFileSync(json, 'utf8'));
const suite = s => path.relative(root, s.name).split(path.sep).join('/');
const count = (s, status) => s.assertionResults.filter(a => a.status === status).length;
const rows = result.testResults
  .map(s => [
    suite(s),
    count(s, 'passed'),
    count(s, 'failed'),
    count(s, 'pending'),
    Math.round((s.endTime - s.startTime) / 1000),
  ])
  .sort((a, b) => (a[0] < b[0] ? -1 : 1));
if (process.argv.length === 2)
  fs.writeFileSync(
    path.join(root, 'docs/deep-run.md'),
    [
      '# Deep run',
      '',
      'Written by `npm run test:deep`: the same suites as `npm test`, with the large counts of random cases.',
      '',
      `${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped.`,
      '',
      '| suite | passed | failed | skipped | seconds |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...rows.map(r => `| ${r.join(' | ')} |`),
      '',
    ].join('\n'),
  );
console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped`);
process.exit(run.status ?? 1);
