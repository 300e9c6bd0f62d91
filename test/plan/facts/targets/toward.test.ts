import { targetsOf } from './say';

describe('a verb of movement before its noun, 至 before the number', () => {
  it.each([
    ['提高充电桩占比至75%', '>= 75 % | 充电桩占比 | level'],
    ['稳步提升网办率到98%左右', '~ 98 % | 网办率 | level'],
    ['扩大社区托位供给至3万个', '>= 30000 个 | 社区托位供给 | level'],
    ['压缩证照办理时间至1个工作日以内', '<= 1 个工作日 | 证照办理时间 | level'],
    ['压减申报材料到5份', '<= 5 份 | 申报材料 | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it.each([
    ['增加投入5亿元', '+ 500000000 元 | 投入 | change'],
    ['增加公交线路12条', '= 12 条 | 增加公交线路 | count'],
    ['提高参保率5个百分点', '+ 5 个百分点 | 参保率 | change'],
    ['快件直达到户率90%', '= 90 % | 快件直达到户率 | level'],
  ])('leaves %s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));
});

describe('a figure before 至', () => {
  it.each([
    ['发车间隔由12分钟缩至8分钟', ['<= 8 分钟 | 发车间隔 | level']],
    ['贷款利差由2.1%收窄至1.8%', ['<= 1.8 % | 贷款利差 | level']],
    ['结对学校从30所铺开到45所', ['>= 45 所 | 结对学校 | level']],
    ['网办占比提升1.5个百分点至23%', ['+ 1.5 个百分点 | 网办占比 | change', '>= 23 % | 网办占比 | level']],
    ['保费提高260元至3900元', ['+ 260 元 | 保费 | change', '>= 3900 元 | 保费 | level']],
    ['药占比下降2个百分点,至26%', ['- 2 个百分点 | 药占比 | change', '<= 26 % | 药占比 | level']],
  ])('%s says which way', (phrase, want) => expect(targetsOf(phrase)).toEqual(want));

  it.each([
    ['由2名专家服务到5个村', []],
    ['标准提高50元至60元', ['range 50-60 元 | 标准提高 | change']],
    ['标准提高60至900元', ['range 60-900 元 | 标准提高 | change']],
    ['每人补助60元至900元', ['range 60-900 元 | 每人补助 | level?']],
    ['产值增长5%，推广到30个乡镇', ['+ 5 % | 产值 | change', '= 30 个 | 乡镇 | count']],
    ['培训骨干300人,送课到40所学校', ['= 300 人 | 培训骨干 | count', '= 40 所 | 学校 | count']],
  ])('leaves %s', (phrase, want) => expect(targetsOf(phrase).slice(-want.length)).toEqual(want));
});
