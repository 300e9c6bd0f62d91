import { parsePlan } from '../../../src/plan';

const read = (...lines: string[]): string[] =>
  parsePlan(lines.join('\n')).items.map(
    i =>
      `${i.heading} ${i.owners.map(o => `${o.name}${o.role === 'lead' ? '' : '*'}`).join('、')} ${(i.persons ?? []).map(p => p.name).join('、')} ${String(i.measures.length)}`,
  );

describe('lines behind a sign of their own that hold names only', () => {
  test('say who answers for the entry above', () => {
    expect(
      read('1. 清理楼道', '👉物业公司', '2. 更换路灯', '👉物业公司、供电所', '3. 走访老人', '👉王某、小李'),
    ).toEqual(['清理楼道 物业公司  1', '更换路灯 物业公司、供电所*  1', '走访老人  王某、小李 1']);
    expect(read('1. 清洗滤池', '→ 运行科', '2. 更换水泵', '→ 检修科')).toEqual([
      '清洗滤池 运行科  1',
      '更换水泵 检修科  1',
    ]);
  });
  test('not where one of them says more, stands below another, or most name nobody', () => {
    const entries = (first: string, ...second: string[]): string[] =>
      read('1. 清理楼道', first, '2. 更换路灯', ...second);
    expect(entries('👉物业公司', '👉先报价，再施工')[0]).toBe('清理楼道   1');
    expect(entries('👉物业公司', '👉供电所', '👉居委会')[0]).toBe('清理楼道   1');
    expect(entries('👉已完成', '👉进行中', '3. 走访老人', '👉街道办')[0]).toBe('清理楼道   1');
  });
});
