import { clean } from '../../../src/plan/text';
import '../../../src/plan';

const lines = (raw: string): string[] =>
  clean(raw)
    .text.split('\n')
    .map(line => line.trim());
const TABLE = ['| 序号 | 任务 |', '|---|---|', '| 1 | 植树 |', '| 2 | 修路 |'];

describe('a table of bars that came as one line', () => {
  it('has its rows again, and what stands before it its own line', () => {
    expect(lines(TABLE.join(' '))).toEqual(TABLE);
    expect(lines(TABLE.join(''))).toEqual(TABLE);
    expect(lines(`见下表 ${TABLE.join(' ')}`)).toEqual(['见下表', ...TABLE]);
  });
  it.each([
    ['has them already', TABLE.join('\n')],
    ['has a row of another width', '| 序号 | 任务 | |---|---| | 1 | 植树 | | 2 | 修路'],
    ['has no names above its rule', '|---|---| | 1 | 植树 |'],
  ])('stays as it is where it %s', (_, raw) => expect(clean(raw).text).toBe(raw));
});
