import { parsePlan } from '../../../src/plan';

const HEAD = '旺季准备表\n序号\t项目\t工作内容\t责任部门\t责任人\t完成时间\n';
const rows = (acts: string, bodies: string, persons: string, times: string) =>
  parsePlan(
    `${HEAD}1\t客房\t${acts}\t${bodies}\t${persons}\t${times}\n2\t餐饮\t推出菜单\t餐饮部\t何军\t5月底`,
  ).items.map(i =>
    i.measures.map(m => [m.owners.map(o => o.name).join(), m.persons?.map(p => p.name).join(), m.deadlines[0]?.quote]),
  )[0];

describe('cells that count what they hold', () => {
  it('give each act the part with its number', () => {
    expect(
      rows('"1、换床品\n2、练新人"', '"1、客房部\n2、人事部"', '"1、李梅\n2、周涛"', '"1、3月底\n2、4月15日"'),
    ).toEqual([
      ['客房部', '李梅', '3月底'],
      ['人事部', '周涛', '4月15日'],
    ]);
    expect(rows('1.换床品；2.练新人', '1.客房部；2.人事部', '李梅', '3月底')).toEqual([
      ['客房部', '李梅', '3月底'],
      ['人事部', '李梅', '3月底'],
    ]);
  });
  it.each([
    ['that count otherwise', '"1、客房部\n2、人事部\n3、工会"'],
    ['without numbers', '客房部、人事部、工会'],
  ])('hold for all acts in a column %s', (_, bodies) => {
    const owners = rows('"1、换床品\n2、练新人"', bodies, '李梅', '3月底')?.map(([owner]) => owner);
    expect(owners).toEqual(['客房部,人事部,工会', '客房部,人事部,工会']);
  });
});
