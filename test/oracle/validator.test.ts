import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cli } from '../support/cli';
import { filledForm } from '../support/fill-form';
import { describeWith, faultsOf, OFFICE, temporary } from '../support/office';

const SEEDS = path.resolve(__dirname, '../../seeds');
const seed = (name: string): string => path.join(SEEDS, name);

describeWith({ programs: ['ooxml-validator'] }, "Microsoft's validator", () => {
  const folder = temporary();
  const mubiao = async (...args: readonly string[]): Promise<void> => {
    const { status, err } = await cli(folder, args);
    expect([status, status === 0 ? '' : err]).toEqual([0, '']);
  };
  const made = (...names: readonly string[]): readonly string[] => names.map(name => path.join(folder, name));
  const master = async (name: string, plan: string, ...more: readonly string[]): Promise<void> =>
    mubiao('build', seed(plan), '-o', name, '--departments', seed('departments.csv'), ...more);

  it('has nothing against a book in Chinese or English, protected, or with its formulas written anew', async () => {
    await master('zh.xlsx', 'county-running.txt');
    await master('table.xlsx', 'rural-table.txt', '--protect');
    await master('en.xlsx', 'library-english.txt');
    await mubiao('build', '--refresh', 'zh.xlsx', '-o', 'again.xlsx');
    expect(faultsOf(made('zh.xlsx', 'table.xlsx', 'en.xlsx', 'again.xlsx'), OFFICE)).toEqual([]);
  });

  it('has nothing against forms, their list, the master that sent them and the one that took them back', async () => {
    await master('master.xlsx', 'county-running.txt');
    await mubiao('split', 'master.xlsx', '-o', 'out', '--period', '2024-06');
    const sent = fs.readdirSync(path.join(folder, 'out')).map(name => `out/${name}`);
    const form = made(sent[1] ?? '')[0] ?? '';
    const back = await filledForm(Uint8Array.from(fs.readFileSync(form)), () => ({ note: '已开工。', progress: 0.3 }));
    fs.writeFileSync(path.join(folder, 'back.xlsx'), back);
    await mubiao('collect', 'master.xlsx', 'back.xlsx', '-o', 'merged.xlsx');
    expect(faultsOf(made(...sent.slice(0, 3), 'master.xlsx', 'merged.xlsx'))).toEqual([]);
  });

  it('has nothing against a book after the plan was revised', async () => {
    await master('before.xlsx', 'county-running.txt');
    const plan = fs.readFileSync(seed('county-running.txt'), 'utf8').split('\n');
    fs.writeFileSync(path.join(folder, 'after.txt'), plan.slice(0, -6).join('\n'));
    await mubiao('revise', 'after.txt', 'before.xlsx', '-o', 'revised.xlsx');
    expect(faultsOf(made('revised.xlsx'))).toEqual([]);
  });

  it('is asked in a way that finds faults', async () => {
    await master('whole.xlsx', 'rural-table.txt');
    const parts = unzipSync(fs.readFileSync(path.join(folder, 'whole.xlsx')));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array(0));
    parts['xl/styles.xml'] = strToU8(styles.replace(/(<sz [^>]*>)(<color [^>]*>)/, '$2$1'));
    fs.writeFileSync(path.join(folder, 'broken.xlsx'), zipSync(parts));
    expect(faultsOf(made('broken.xlsx')).length).toBeGreaterThan(0);
  });
});
