import { parsePlan } from '../../../../src/plan';

const read = (...lines: readonly string[]): string[] =>
  parsePlan(['近期任务', ...lines].join('\n')).items.map(i => `${i.heading}|${i.owners.map(o => o.name).join('、')}`);

describe('names on lines of their own', () => {
  it('below each entry say who answers for it, whatever they are called', () => {
    expect(read('1. 改造水电', '  工程／物业帮衬', '2. 招店员18名', '  人事', '3. 贴海报', '  市场／店长')).toEqual([
      '改造水电|工程、物业',
      '招店员18名|人事',
      '贴海报|市场、店长',
    ]);
  });

  it.each([
    ['how far it is', ['1. 改造水电', '  进行中', '2. 招店员18名', '  已完成', '3. 贴海报', '  未启动']],
    ['where it is done', ['1. 换灯', '  东区', '2. 修门', '  2号楼', '3. 贴海报', '  三楼大厅']],
    [
      'below one in two',
      ['1. 换灯', '  工程部', '2. 修门', '3. 贴海报', '4. 印手册', '  市场部', '5. 拍照', '6. 清场'],
    ],
  ])('not where they say %s', (_, lines) => {
    expect(read(...lines).filter(line => !line.endsWith('|'))).toEqual([]);
  });

  it('above several entries head these', () => {
    expect(
      read('运检班', '1. 修枝37处', '2. 换件45只', '营业班', '1. 换表箱', '2. 查欠费', '抢修班', '1. 值守').map(l =>
        l.slice(l.indexOf('|') + 1),
      ),
    ).toEqual(['运检班', '运检班', '营业班', '营业班', '抢修班']);
  });
});
