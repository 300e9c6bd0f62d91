import { isCalled, isPersonName } from '../../../src/language/bodies/surnames';

test.each(['王强', '刘工', '李主任', '大刘', '老常', '小高', '阿宽', '阿May', '常师傅', '方总', '陶丽'])(
  '%s is a person',
  word => expect(isPersonName(word)).toBe(true),
);

test.each(['大陆', '陶瓷', '阿里', '金工', '小于', '常务', '高中', '陈列部', '石化厂', 'May'])('%s is none', word =>
  expect(isPersonName(word)).toBe(false),
);

test('behind an office a given name in Latin letters calls somebody, too', () => {
  expect(['Cindy', '小杜', 'IT', 'finance'].map(isCalled)).toEqual([true, true, false, false]);
});
