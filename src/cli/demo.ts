import fs from 'node:fs';
import path from 'node:path';
import { COMMANDS } from './commands';
import { processIo } from './io';
import { run } from './run';

/** `npm run demo`: a sample plan in, its summary and a workbook out. */
async function demo(): Promise<number> {
  const root = path.resolve(__dirname, '../..');
  const io = { ...processIo(), cwd: root };
  const plan = path.join('seeds', 'health-owners.txt');
  fs.mkdirSync(path.join(root, 'out'), { recursive: true });
  const parsed = await run(COMMANDS, ['parse', plan], io);
  if (parsed !== 0) return parsed;
  io.out('');
  const args = [
    'build',
    plan,
    '-o',
    path.join('out', 'demo.xlsx'),
    '--departments',
    path.join('seeds', 'departments.csv'),
  ];
  return run(COMMANDS, [...args, '--force'], io);
}

void demo().then(status => {
  process.exitCode = status;
});
