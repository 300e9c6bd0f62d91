import { buildLedger } from '../../src/ledger/rows/build';
import type { Row } from '../../src/ledger/types';
import { LANGS } from '../../src/i18n/lang';
import { tableColumnName } from '../../src/workbook/formulas/columns';
import { changedHeight, rowHeight } from '../../src/workbook/matrix/heights';
import { leastWidths, matrixWidths, type MatrixWidths } from '../../src/workbook/matrix/widths';
import { wrappedLines } from '../../src/workbook/text-size';
import { parsePlan } from '../../src/plan';

const [blank] = buildLedger(parsePlan('计划\n\n一、工作\n1.修路。修好道路。\n2.架桥。架好桥梁。'), {
  lang: 'zh-CN',
  departments: [],
}).rows;
const rows = (...some: readonly Partial<Row>[]): Row[] =>
  some.map(one => ({ ...blank!, section: '', item: '', measure: '', lead: '', ...one }));
const total = (widths: MatrixWidths): number => Object.values(widths).reduce((a, b) => a + b, 0);
const LONG = '持续推进各项工作落到实处见到成效。'.repeat(9);

describe('columns of the matrix on paper', () => {
  it.each(LANGS)('fill the page and no more (%s)', lang => {
    for (const some of [rows({}), rows({ measure: LONG }, { support: LONG }), rows({ leader: '王强' })])
      expect(total(matrixWidths(some, lang))).toBeCloseTo(149, 0);
  });
  it('give their room to whatever makes rows tall', () => {
    const [sentences, bodies, reports] = (['measure', 'support', 'progress'] as const).map(key =>
      matrixWidths(rows({ [key]: LONG }, { [key]: LONG }), 'zh-CN'),
    );
    expect(sentences!.measure).toBeGreaterThan(bodies!.measure);
    expect(bodies!.support).toBeGreaterThan(reports!.support);
    expect(reports!.progress).toBeGreaterThan(sentences!.progress);
  });
  it('have room for the longest English word of a name, within reason', () => {
    const named = (lead: string) => matrixWidths(rows({ lead }, { measure: LONG }), 'en').lead;
    expect(wrappedLines('Communications', named('Communications'), 10, 'en')).toBe(1);
    expect(named('HR')).toBeLessThan(named('Communications'));
    expect(named('Verylongnamewithoutanyblankinitatall')).toBeLessThan(20);
    const all = rows({
      lead: 'Communications',
      support: 'Communications',
      section: 'Internationalisation',
      leader: 'Ann',
    });
    expect(total(matrixWidths(all, 'en'))).toBeCloseTo(149, 0);
  });
  it('have room for a leader where one is named', () => {
    expect(matrixWidths(rows({ leader: '王强' }), 'zh-CN').leader).toBeGreaterThan(
      matrixWidths(rows({}), 'zh-CN').leader,
    );
  });
  it.each(LANGS)('are never narrower than a word of their heads (%s)', lang => {
    const narrow = (Object.entries(leastWidths(lang)) as [keyof MatrixWidths, number][]).flatMap(([key, width]) => {
      const words = lang === 'en' ? tableColumnName(key, lang).split(' ') : [];
      return words.filter(word => wrappedLines(word, width, 10, lang) > 1).map(word => `${key}: ${word}`);
    });
    expect(narrow).toEqual([]);
  });
  it('rows grow for what has changed alone', () => {
    const [row] = rows({ measure: LONG, progress: '已完成' });
    expect(changedHeight(row!, 'zh-CN', ['progress'])).toBe(rowHeight(rows({})[0]!, 'zh-CN', leastWidths('zh-CN')));
    expect(changedHeight(row!, 'zh-CN', ['measure'])).toBeGreaterThan(100);
  });
});
