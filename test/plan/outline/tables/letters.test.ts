import { parsePlan } from '../../../../src/plan';

const owners = (...rows: readonly string[]): string[] =>
  parsePlan(['会员系统升级分工', ...rows].join('\n')).items.map(
    i => `${i.heading} ${i.owners.map(o => o.name + (o.role === 'lead' ? '!' : '')).join('、')}`,
  );

describe('letters below the names of bodies', () => {
  it('say who leads and who helps', () => {
    expect(owners('工作\t产品部\t技术部\t运营部', '清洗数据\tC\tR\t', '联调接口\t\tR\tC', '培训店员\tR\t\tC')).toEqual([
      '清洗数据 技术部!、产品部',
      '联调接口 技术部!、运营部',
      '培训店员 产品部!、运营部',
    ]);
    expect(owners('工作\t产品部\t技术部', '清洗数据\t配\t主', '联调接口\t主\t配', '培训店员\t主\t')).toEqual([
      '清洗数据 技术部!、产品部',
      '联调接口 产品部!、技术部',
      '培训店员 产品部!',
    ]);
  });
  it('are classes below any other name', () => {
    expect(owners('序号\t任务\t等级\t责任部门', '1\t清洗数据\tA\t技术部', '2\t培训店员\tC\t运营部')).toEqual([
      '清洗数据 技术部!',
      '培训店员 运营部!',
    ]);
  });
});
