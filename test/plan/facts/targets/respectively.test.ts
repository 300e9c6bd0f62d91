import { conjuncts, townAndCountry } from '../../../../src/plan/facts/targets/respectively';
import { targetsOf } from './say';

const both = (text: string) => ({ folded: text, text });
const names = (text: string, n: number) => conjuncts(both(text), n)?.map(p => p.text);

describe('分别', () => {
  it.each([
    ['花生种植、收获机械化率', 2, ['花生种植机械化率', '花生收获机械化率']],
    ['初中、小学学校优质均衡系数', 2, ['初中学校优质均衡系数', '小学学校优质均衡系数']],
    ['一、二、三类水体比例', 3, ['一类水体比例', '二类水体比例', '三类水体比例']],
    ['乡镇、行政村通畅率', 2, ['乡镇通畅率', '行政村通畅率']],
    ['火灾起数、死亡人数', 2, ['火灾起数', '死亡人数']],
    ['入园率、巩固率和毛入学率', 3, ['入园率', '巩固率', '毛入学率']],
    ['“清廉企业”起步型、规范型及以上比例', 2, ['“清廉企业”起步型比例', '“清廉企业”规范型及以上比例']],
    ['山区老人心脏病和糖尿病筛查率', 2, ['山区老人心脏病筛查率', '山区老人糖尿病筛查率']],
    ['沿江及周边片区、湖西片区用水量', 2, ['沿江及周边片区用水量', '湖西片区用水量']],
    ['东区及湖区、南区PM10浓度', 2, ['东区及湖区PM10浓度', '南区PM10浓度']],
    ['总磷(TP)、总氮(TN)和氨氮(NH3)等污染物排放总量', 3, ['总磷(TP)排放总量', '总氮(TN)排放总量', '氨氮(NH3)排放总量']],
    ['高中阶段教育、职业教育毛入学率', 2, ['高中阶段教育毛入学率', '职业教育毛入学率']],
  ])('%s', (subject, n, want) => expect(names(subject, n)).toEqual(want));

  it('gives up where the counts differ', () => {
    expect(names('初中、小学均衡系数', 3)).toBeUndefined();
    expect(names('均衡系数', 2)).toBeUndefined();
  });

  it('gives comparison, unit and 左右 to all', () => {
    expect(targetsOf('起步型、规范型、提升型比例分别达到15%、50%、70%左右')).toEqual([
      '~ 15 % | 起步型比例 | level',
      '~ 50 % | 规范型比例 | level',
      '~ 70 % | 提升型比例 | level',
    ]);
    expect(targetsOf('甲、乙两县均衡系数分别小于0.5、0.45').map(t => t.split(' |')[0])).toEqual(['< 0.5', '< 0.45']);
    expect(targetsOf('小学、初中分别新建2、3所')).toEqual(['= 2 所 | 新建小学 | count', '= 3 所 | 新建初中 | count']);
  });

  it('parts town and country', () => {
    expect(townAndCountry(both('城乡居民收入'), 2)?.map(p => p.text)).toEqual(['城镇居民收入', '农村居民收入']);
    expect(townAndCountry({ folded: '城乡居民收入', text: '城鄉居民收入' }, 2)?.map(p => p.text)).toEqual([
      '城鎮居民收入',
      '農村居民收入',
    ]);
    expect(townAndCountry(both('城乡居民收入'), 3)).toBeNull();
  });

  it('names the numbers of the clauses before where it has no subject', () => {
    expect(targetsOf('完成投资35亿元,实现产值20亿元,分别增长10%和8%').slice(2)).toEqual([
      '+ 10 % | 投资 | change',
      '+ 8 % | 产值 | change',
    ]);
  });

  it('takes what is counted from the last number, where those before say no more than 个', () => {
    expect(targetsOf('小学、初中合格率分别提高2个和3个百分点')).toEqual([
      '+ 2 个百分点 | 小学合格率 | change',
      '+ 3 个百分点 | 初中合格率 | change',
    ]);
    expect(targetsOf('城区、乡镇分别新建2个和3所')[0]).toContain('= 2 个');
  });

  it('parts the numbers by years where two are named', () => {
    expect(targetsOf('到2026年和2030年,城乡居民阅读率分别不低于70%和80%')).toEqual([
      '>= 70 % | 城乡居民阅读率 | level',
      '>= 80 % | 城乡居民阅读率 | level',
    ]);
    expect(targetsOf('到2026年,城乡居民阅读率分别不低于70%和60%')[1]).toBe('>= 60 % | 农村居民阅读率 | level');
  });

  it('takes no year to compare with into the subject', () => {
    expect(targetsOf('居民阅读率在2022年基础上提高10%')).toEqual(['+ 10 % | 居民阅读率 | change']);
  });

  it('is no distribution without several numbers', () => {
    expect(targetsOf('在市、县、乡三级分别建立工作专班')).toEqual([]);
  });
});
