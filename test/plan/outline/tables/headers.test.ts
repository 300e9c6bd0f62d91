import { parsePlan } from '../../../../src/plan';

const named = (head: string): [string[], string[]] => {
  const [item] = parsePlan(`任务\t${head}\t责任单位\n清淤8公里\t李县长\t水利局\n拆违12处\t王县长\t执法局`).items;
  return [item?.owners.map(o => o.name) ?? [], item?.persons?.map(p => `${p.role} ${p.name}`) ?? []];
};

describe('a column of those who answer as heads', () => {
  it.each(['责任河长', '牵头林长', '包联链长', '牵头市领导', '牵头领导', '责任县级领导'])('%s', head => {
    expect(named(head)).toEqual([['水利局'], ['leader 李县长']]);
  });
  it('is none by any other name', () => {
    expect(named('牵头')[0]).toEqual(['李县长', '水利局']);
    expect(named('增长')[1]).toEqual([]);
  });
});
