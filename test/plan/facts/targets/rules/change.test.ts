import { targetsOf } from '../say';

describe('movement by an amount', () => {
  it.each([
    ['学生近视率每年下降1个百分点', '- 1 个百分点 | 学生近视率 | change'],
    ['公用经费在原基础上生均提高150元', '+ 150 元 | 公用经费 | change'],
    ['压减一般性支出5%', '- 5 % | 一般性支出 | change'],
    ['工业用电量同比增长6%左右', '~+ 6 % | 工业用电量增长 | change'],
    ['一般性支出下降约3%', '~- 3 % | 一般性支出下降 | change'],
    [
      '城镇、农村居民收入分别增长6%、7%左右',
      ['~+ 6 % | 城镇居民收入增长 | change', '~+ 7 % | 农村居民收入增长 | change'],
    ],
    ['销售额增长7%,力争达到8%', ['+ 7 % | 销售额 | change', '+ 8 % | 销售额 | change']],
    ['合格率提高3%,力争达到95%', ['+ 3 % | 合格率 | change', '>= 95 % | 合格率 | level']],
    ['公用经费增长不超过5%', '<= 5 % | 公用经费增长 | change'],
    ['公用经费增长控制在2%以内', '<= 2 % | 公用经费增长 | change'],
    ['公用经费增长5%以上', '+ 5 % | 公用经费 | change'],
    ['公用经费控制在500元以内', '<= 500 元 | 公用经费 | count'],
    ['税收增长5%-7%', 'range 5-7 % | 税收增长 | change'],
    ['药品平均降价五成以上', '- 50 % | 药品平均降价 | change'],
    ['办件提速30%', '+ 30 % | 办件提速 | change'],
    ['亩均增产50公斤', '= 50 公斤 | 亩均增产 | level'],
    ['营收增速8%', '= 8 % | 营收增速 | level'],
    ['覆盖率由58%再提升12个百分点', '+ 12 个百分点 | 覆盖率 | change'],
    ['水利用系数提高0.02', '+ 0.02 | 水利用系数 | change'],
    ['投诉量减半', '- 50 % | 投诉量 | change'],
    ['通行能力提升一倍', '+ 1 倍 | 通行能力 | change'],
    ['广告收入环比+20%', '+ 20 % | 广告收入 | change'],
    ['投诉量同比-10%', '- 10 % | 投诉量 | change'],
    ['立案减30%', '- 30 % | 立案 | change'],
    ['总产值翻一番', '+ 1 番 | 总产值 | change'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want].flat()));

  it('takes the name before where a clause only says against what, or how far', () => {
    expect(targetsOf('成本控制在310元以内,较预算再降8元')[1]).toBe('- 8 元 | 成本 | change');
    expect(targetsOf('能耗五年累计下降16%,年均3.4%')[1]).toBe('- 3.4 % | 能耗 | change');
    expect(targetsOf('能耗下降16%,优良率3.4%')[1]).toBe('= 3.4 % | 优良率 | level');
    expect(targetsOf('死亡人数下降5%以上、力争8%')[1]).toBe('- 8 % | 死亡人数 | change');
    expect(targetsOf('贷款余额1.5亿元、同比多增3000万元')[1]).toBe('+ 30000000 元 | 贷款余额 | change');
    expect(targetsOf('成本率不高于上年,下降0.2个百分点')).toEqual(['- 0.2 个百分点 | 成本率 | change']);
  });

  it('is a level where the figure moves to the number', () => {
    expect(targetsOf('废品率由3%降至1.5%')).toEqual(['<= 1.5 % | 废品率 | level']);
    expect(targetsOf('补助标准提高到每生每年750元')).toEqual(['>= 750 元 | 补助标准 | level']);
  });

  it('is a count where things are made or cut one by one', () => {
    expect(targetsOf('增加停车位200个')).toEqual(['= 200 个 | 增加停车位 | count']);
    expect(targetsOf('压减审批事项30项')).toEqual(['= 30 项 | 压减审批事项 | count']);
  });
});
