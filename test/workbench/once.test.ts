import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { once } from '../../workbench/page/once';

const made: string[] = [];
afterAll(() => made.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

/** What is made of nothing but a name of its own. */
const fresh = (): [readonly string[], string] => [['workbench/page'], randomUUID()];
const fill = (words: string) => (draft: string) => {
  fs.mkdirSync(draft);
  fs.writeFileSync(path.join(draft, 'words'), words);
};

describe('a folder made once', () => {
  it('is made by the first of those that want it, and found by all', async () => {
    const [sources, salt] = fresh();
    let times = 0;
    const make = async (draft: string) => {
      times++;
      await new Promise(resolve => setTimeout(resolve));
      fill('a')(draft);
    };
    const paths = await Promise.all([1, 2, 3].map(() => once(sources, salt, make)));
    made.push(...paths);
    expect([new Set(paths).size, times]).toEqual([1, 1]);
    expect(fs.readFileSync(path.join(paths[0] ?? '', 'words'), 'utf8')).toBe('a');
    expect(fs.existsSync(`${paths[0]}.lock`)).toBe(false);
  });

  it('is another one where something else is wanted', async () => {
    const [sources, salt] = fresh();
    const paths = [await once(sources, salt, fill('a')), await once(sources, `${salt}2`, fill('b'))];
    made.push(...paths);
    expect(new Set(paths).size).toBe(2);
  });

  it('is tried again by the next one when the first has failed', async () => {
    const [sources, salt] = fresh();
    await expect(once(sources, salt, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    const folder = await once(sources, salt, fill('a'));
    made.push(folder);
    expect(fs.readdirSync(folder)).toEqual(['words']);
  });

  it('is made in spite of a lock whose process is gone', async () => {
    const [sources, salt] = fresh();
    const folder = await once(sources, salt, fill('a'));
    fs.rmSync(folder, { recursive: true });
    const { stdout } = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' });
    fs.writeFileSync(`${folder}.lock`, stdout.trim());
    made.push(await once(sources, salt, fill('b')));
    expect(fs.readFileSync(path.join(folder, 'words'), 'utf8')).toBe('b');
  });
});
