import { targetsOf } from '../say';

describe('labels of what is measured', () => {
  it.each([
    ['亩产量:水稻560公斤,玉米480公斤', '= 480 公斤 | 玉米亩产量 | count'],
    ['冷链流通率:果蔬35%、肉类60%', '= 60 % | 肉类冷链流通率 | level'],
    ['投资:水利3亿元,教育2亿元', '= 200000000 元 | 教育投资 | count'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase).pop()).toBe(want));

  it.each([
    ['建设内容:泵站3座、闸门5座', '= 5 座 | 闸门 | count'],
    ['冷链流通率:果蔬35%;泵站3座', '= 3 座 | 泵站 | count'],
    ['投资:水利收益率3%', '= 3 % | 水利收益率 | level'],
  ])('is none in %s', (phrase, want) => expect(targetsOf(phrase).pop()).toBe(want));
});
