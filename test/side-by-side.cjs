/**
 * Runs scripts of package.json at the same time, `node test/side-by-side.cjs typecheck lint:code`, and prints what each said when it
 * is over: looking at types, at rules and at the layout of files each uses one core alone.
 */
const { spawn } = require('node:child_process');

/** @returns whether the script passed */
const passes = name =>
  new Promise(resolve => {
    const said = [];
    const run = spawn('npm', ['run', '-s', name], { shell: process.platform === 'win32' });
    for (const stream of [run.stdout, run.stderr]) stream.on('data', chunk => said.push(chunk));
    run.on('error', error => said.push(Buffer.from(String(error))));
    run.on('close', code => {
      process.stdout.write(`${name}: ${code === 0 ? 'passed' : 'failed'}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

Promise.all(process.argv.slice(2).map(passes)).then(all => process.exit(all.every(Boolean) ? 0 : 1));
