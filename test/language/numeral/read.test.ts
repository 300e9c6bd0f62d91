import fc from 'fast-check';
import { magnitude, times } from '../../../src/language/numeral/digits';
import { lent, numeralAt, wholeNumber } from '../../../src/language/numeral/read';
import { shareAt } from '../../../src/language/numeral/share';
import { writeDigits, writeHan } from '../../../src/language/numeral/write';
import { SAYINGS } from '../corpus';

const read = (text: string) => {
  const n = numeralAt(text, 0);
  return n === null ? null : [n.vague ? null : n.value, n.upper, n.more, text.slice(n.end)];
};

describe('the reader of numerals', () => {
  it('knows the corpus', () => {
    expect(SAYINGS.length).toBeGreaterThanOrEqual(500);
    for (const { phrase, value, upper, more } of SAYINGS)
      expect([phrase, ...(read(phrase) ?? [])]).toEqual([phrase, value, upper, more, '']);
  });

  it('leaves what belongs to the unit', () => {
    expect(read('五十千瓦')).toEqual([50, undefined, false, '千瓦']);
    expect(read('30万千瓦')).toEqual([300000, undefined, false, '千瓦']);
    expect(read('1.2万千米')).toEqual([12000, undefined, false, '千米']);
    expect(read('5千千瓦')).toEqual([5000, undefined, false, '千瓦']);
    expect(read('5百分点')).toEqual([5, undefined, false, '百分点']);
  });

  it('stops where another word begins', () => {
    expect(read('三万一次性补贴')).toEqual([30000, undefined, false, '一次性补贴']);
    expect(read('5千一期工程')).toEqual([5000, undefined, false, '一期工程']);
    expect(read('10多功能厅')).toEqual([10, undefined, false, '多功能厅']);
    expect(read('二十来自农村')).toEqual([20, undefined, false, '来自农村']);
    expect(read('5万2026年')).toEqual([50000, undefined, false, '2026年']);
    expect(read('2千5个')).toEqual([2000, undefined, false, '5个']);
    expect(read('12,00')).toEqual([12, undefined, false, ',00']);
  });

  it.each(['百三千', '二十五三百', '十百', '陆家嘴', '伍', '余', '点五', '甲', ''])('reads no number into %s', text =>
    expect(numeralAt(text, 0)).toBeNull(),
  );

  it('keeps what was printed', () => {
    expect(numeralAt('3亿2,000万元', 0)).toMatchObject({ printed: 3.2, scale: '亿', value: 3.2e8 });
    expect(numeralAt('500余万', 0)).toMatchObject({ printed: 500, scale: '万' });
    expect(numeralAt('2千万', 0)).toMatchObject({ printed: 2, scale: '千万' });
    expect(numeralAt('三百二十', 0)).toMatchObject({ printed: 320, scale: '' });
  });

  it('reads places in a row, dates and years digit by digit', () => {
    expect(wholeNumber('一二')).toBe(12);
    expect(wholeNumber('二○二六')).toBe(2026);
    expect(wholeNumber('一百零五')).toBe(105);
    expect(wholeNumber('拾壹')).toBe(11);
    expect(wholeNumber('12')).toBe(12);
    for (const none of ['', '百姓', '三人', '两三', '十几', '几百'])
      expect(wholeNumber(none, none === '两三' ? 'amount' : 'ordinal')).toBeNull();
  });

  it.each([
    ['500', '600万', 1e4],
    ['二百', '三百万', 1e4],
    ['一', '两亿', 1e8],
    ['两', '三千', 1e3],
    ['五', '十万', 1e4],
    ['2', '3百万', 1e6],
    ['八百', '一千万', 1e4],
    ['八百', '一千', 1],
    ['800', '1万', 1],
    ['八', '十', 1],
    ['1万', '2亿', 1],
  ])('%s to %s lends %d', (low, high, factor) => {
    const ends = [numeralAt(low, 0), numeralAt(high, 0)] as const;
    expect(lent(ends[0]!, ends[1]!)).toBe(factor);
  });

  it('reads what the writer writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999_999_999 })), n => {
        for (const manner of [{}, { formal: true }, { shortTen: false }])
          expect(wholeNumber(writeHan(n, manner))).toBe(n);
      }),
    );
    fc.assert(fc.property(fc.integer({ min: 10, max: 9999 }), n => wholeNumber(writeDigits(n)) === n));
  });

  it('multiplies without dust', () => {
    expect(times(1.1, magnitude('万'))).toBe(11000);
    expect(times(0.07, magnitude('亿'))).toBe(7000000);
    expect([magnitude(''), magnitude('万亿')]).toEqual([1, 1e12]);
  });
});

describe('shares in words', () => {
  it.each([
    ['百分之十五', 15, '%'],
    ['百分之五点二以内', 5.2, '%'],
    ['百分之95', 95, '%'],
    ['千分之三', 3, '‰'],
    ['万分之五', 0.05, '%'],
    ['五分之二', 40, '%'],
    ['八成', 80, '%'],
    ['8成', 80, '%'],
    ['八成五以上', 85, '%'],
    ['八点五成', 85, '%'],
    ['九成半', 95, '%'],
    ['一半以上', 50, '%'],
  ])('%s is %d %s', (text, value, unit) => expect(shareAt(text, 0)).toMatchObject({ value, unit }));
  it.each(['八成立', '三成员', '一成果', '百分', '几分之一', '半', '百分之几百', '一半学校'])('%s is none', text =>
    expect(shareAt(text, 0)).toBeNull(),
  );
});
