import { endsAsBody, endsAsOther } from '../../../src/language/bodies/ends';

describe('ends of names of bodies', () => {
  it.each(['市教育局', '农业农村局(乡村振兴局)', '工商银行', '各地', '市直', '幼儿园', '高新区〔管委会〕'])(
    '%s',
    name => {
      expect(endsAsBody(name)).toBe(true);
    },
  );
  it.each(['', '张三', '六月底前', '(牵头)', '建设方案(试行)', '局(一二三四五六七八九十一二三四五)', '局(a)b)'])(
    '%j is none',
    name => {
      expect(endsAsBody(name)).toBe(false);
    },
  );
  it.each(['全部', '建材市场', '领导干部', '操场', '停车场'])('%s only ends alike', name => {
    expect([endsAsBody(name), endsAsOther(name)]).toEqual([true, true]);
  });
  it('安全部 is a body though 全部 is none', () => {
    expect(['安全部', '质量安全部', '全部'].map(endsAsOther)).toEqual([false, false, true]);
  });
});

it('sections of offices in Taiwan are bodies, lessons are none', () => {
  expect(['民政课', '社会课', '工务课', '经建课'].map(endsAsBody)).toEqual([true, true, true, true]);
  expect(['公开课', '语文课', '思政课'].map(endsAsBody)).toEqual([false, false, false]);
});
