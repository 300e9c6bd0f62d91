/**
 * Runs the suites that have large counts of random cases with them (DEEP=1) and writes what came of each to docs/deep-run.md:
 * `npm run test:deep [-- suites]`. Suites that are not run keep their line, with the day of their last run.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const report = path.join(root, 'docs/deep-run.md');
const suites = dir =>
  fs.readdirSync(dir, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return suites(file);
    return /\.test\.tsx?$/.test(entry.name) && /env(?:\.|\[')DEEP/.test(fs.readFileSync(file, 'utf8')) ? [file] : [];
  });
const given = process.argv.slice(2);
const wanted = suites(__dirname).filter(file => given.length === 0 || given.some(word => file.includes(word)));
const json = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'deep-')), 'result.json');
const run = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${json}`, '--runTestsByPath', ...wanted],
  { cwd: root, env: { ...process.env, DEEP: '1' }, stdio: ['ignore', 'ignore', 'inherit'] },
);
const result = JSON.parse(fs.readFileSync(json, 'utf8'));
const count = (s, status) => s.assertionResults.filter(a => a.status === status).length;
const day = new Date().toISOString().slice(0, 10);
const lines = new Map(
  (fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : '')
    .split('\n')
    .flatMap(line => (/^\| (test\/\S+) \|/.exec(line) ? [[/^\| (\S+)/.exec(line)[1], line]] : [])),
);
for (const s of result.testResults) {
  const name = path.relative(root, s.name).split(path.sep).join('/');
  const cells = [
    count(s, 'passed'),
    count(s, 'failed'),
    count(s, 'pending'),
    Math.round((s.endTime - s.startTime) / 1000),
  ];
  lines.set(name, `| ${[name, ...cells, day].join(' | ')} |`);
}
fs.writeFileSync(
  report,
  [
    '# Deep run',
    '',
    'Written by `npm run test:deep`: the suites that `npm test` runs with a seeded tenth of their random cases, with all of them. Seconds are of a machine with two cores that did other work too.',
    '',
    '| suite | passed | failed | skipped | seconds | day |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...[...lines.keys()].sort().map(name => lines.get(name)),
    '',
  ].join('\n'),
);
console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped`);
process.exit(run.status ?? 1);
