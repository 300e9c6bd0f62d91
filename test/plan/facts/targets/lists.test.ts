import { growth, IN_PROPORTION } from '../../../support/growth';
import { findTargets } from '../../../../src/plan/facts/targets';
import { whole } from '../../../support/source';
import { targetsOf } from './say';

describe('lists', () => {
  it('lets 至少 and 不少于 reach over the list', () => {
    expect(targetsOf('打造至少33所示范校、100个示范项目')).toEqual([
      '>= 33 所 | 示范校 | count',
      '>= 100 个 | 示范项目 | count',
    ]);
    expect(targetsOf('培育不少于5家龙头企业和20家骨干企业').map(t => t.slice(0, 2))).toEqual(['>=', '>=']);
  });
  it('lets 达到 reach no further', () => {
    expect(targetsOf('建成率达到80%、新增站点5个')[1]).toBe('= 5 个 | 新增站点 | count');
  });
  it('parts lists at the separator that belongs to them', () => {
    expect(targetsOf('新增专业10个、在线课程500门').map(t => t.split(' | ')[1])).toEqual(['新增专业', '新增在线课程']);
    expect(targetsOf('筹建50家研发中心以及专家工作站')).toEqual(['= 50 家 | 研发中心以及专家工作站 | count']);
  });
  it('carries a rhythm over the list', () => {
    expect(targetsOf('每年培养督导员50名、从业人员3000名').map(t => t.split(' | ')[2])).toEqual([
      'frequency per year',
      'frequency per year',
    ]);
  });
  it('reads 其中 by itself', () => {
    expect(targetsOf('优质园覆盖面达到78%,其中一级园覆盖面达到18%')[1]).toBe('>= 18 % | 一级园覆盖面 | level');
  });
  it('keeps numbers in brackets apart', () => {
    expect(targetsOf('新增学位3780个(其中公办2000个)').map(t => t.split(' | ')[0])).toEqual(['= 3780 个', '= 2000 个']);
  });
  it('quotes the part of the list that holds the fact', () => {
    expect(findTargets(...whole('全年新增专业10个、在线课程500门')).map(t => t.quote)).toEqual([
      '全年新增专业10个',
      '在线课程500门',
    ]);
  });
});

describe('bad input', () => {
  it.each(['', '%', '100', '((((', '5个'.repeat(50), '一'.repeat(300), '第第第3个', '3-', '≥', '每每每月'])(
    'does not stumble over %s',
    text => expect(() => findTargets(...whole(text))).not.toThrow(),
  );
  it('takes time in proportion to the text', async () => {
    const read = (n: number): void => {
      const found = findTargets(...whole('新增学位100个、建成公路20公里,覆盖率达到95%以上,'.repeat(n)));
      expect(found).toHaveLength(3 * n);
    };
    expect(await growth(read, 300)).toBeLessThan(IN_PROPORTION);
  });
});
