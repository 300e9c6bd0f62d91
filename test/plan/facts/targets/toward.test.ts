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
