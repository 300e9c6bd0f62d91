import { targetsOf } from '../say';

describe('conditions beside targets', () => {
  it('counts the rate and not those it is taken of', () => {
    expect(targetsOf('确保26个断面优良比例达到100%')).toEqual(['>= 100 % | 断面优良比例 | level']);
  });
  it('counts those whose rate a bracket says, and both figures of a slash', () => {
    expect(targetsOf('发展党员32名(一线占比不低于45%)')).toEqual([
      '= 32 名 | 发展党员 | count',
      '>= 45 % | 一线占比 | level',
    ]);
    expect(targetsOf('新增储能100兆瓦/200兆瓦时')).toHaveLength(2);
    expect(targetsOf('新增储能300MW/600MWh')).toHaveLength(2);
    expect(targetsOf('发病率降至2例/10万人')).toHaveLength(1);
  });
  it('counts the things and not their size', () => {
    expect(targetsOf('培育产值超10亿元的企业2家')).toEqual(['= 2 家 | 产值超10亿元的企业 | count']);
    expect(targetsOf('建设2座日供水30万吨的龙口净水厂')).toEqual(['= 2 座 | 龙口净水厂 | count']);
    expect(targetsOf('新建2条全长6公里的防火通道')).toEqual(['= 2 条 | 新建防火通道 | count']);
    expect(targetsOf('开行5条线路，完成8000吨的任务')).toHaveLength(2);
    expect(targetsOf('实施亿元以上项目60个')).toEqual(['= 60 个 | 亿元以上项目 | count']);
  });
});
