import { parsePlan } from '../../../../src/plan';

const itemsOf = (...lines: readonly string[]): readonly (readonly [string, string])[] =>
  parsePlan(`青溪镇2026年重点工作安排\n${lines.join('\n')}`).items.map(i => [
    i.heading,
    i.parents.concat(i.owners.map(o => o.name)).join(' '),
  ]);

describe('lines below headings that each name who answers for them are entries', () => {
  it.each([
    ['signs below signs', '■', '●'],
    ['strokes below short lines', '', '- '],
    ['other signs', '◆ ', '▪ '],
  ])('%s', (_, head, line) => {
    expect(
      itemsOf(
        `${head}兴产业`,
        `${line}建设大棚40个（镇农业办）`,
        `${line}完成冷库扩容（镇财政所）`,
        `${head}优环境`,
        `${line}新栽行道树1200棵（镇城建办）`,
        `${line}完成厕所改造（镇环卫站）`,
      ),
    ).toEqual([
      ['建设大棚40个', '兴产业 镇农业办'],
      ['完成冷库扩容', '兴产业 镇财政所'],
      ['新栽行道树1200棵', '优环境 镇城建办'],
      ['完成厕所改造', '优环境 镇环卫站'],
    ]);
  });

  it('also where the names stand in brackets on the line below', () => {
    expect(
      itemsOf(
        '●兴产业',
        '○建设大棚。',
        '（镇农业办）',
        '○扩容冷库。',
        '（镇财政所）',
        '●优环境',
        '○栽行道树。',
        '（镇城建办）',
        '○改造厕所。',
        '（镇环卫站）',
      ),
    ).toEqual([
      ['建设大棚', '兴产业 镇农业办'],
      ['扩容冷库', '兴产业 镇财政所'],
      ['栽行道树', '优环境 镇城建办'],
      ['改造厕所', '优环境 镇环卫站'],
    ]);
  });

  it('and stay sentences of one task where they name nobody', () => {
    expect(
      itemsOf('■ 兴产业', '● 建设大棚40个', '● 完成冷库扩容', '■ 优环境', '● 新栽行道树1200棵', '● 改造厕所').length,
    ).not.toBe(4);
  });
});

describe('who answers above each list that begins again', () => {
  const lists = (one: string, two: string): string[] => [
    one,
    '1）完善流程',
    '2）组织例会',
    two,
    '1）上线系统',
    '2）评审代码',
  ];
  it('answers for what stands below', () => {
    expect(itemsOf(...lists('责任部门：综合办', '责任部门：技术部'))).toEqual([
      ['完善流程', '责任部门：综合办 综合办'],
      ['组织例会', '责任部门：综合办 综合办'],
      ['上线系统', '责任部门：技术部 技术部'],
      ['评审代码', '责任部门：技术部 技术部'],
    ]);
  });
  it('below each entry it answers for that one', () => {
    expect(itemsOf('1）完善流程', '责任部门：综合办', '2）上线系统', '责任部门：技术部').map(([, who]) => who)).toEqual(
      ['综合办', '技术部'],
    );
  });
});
