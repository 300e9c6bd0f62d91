import fc from 'fast-check';
import { clean } from '../../../../src/plan/text';
import { findDeadlines } from '../../../../src/plan/facts/deadlines';
import { findOwnerNotes } from '../../../../src/plan/facts/owners';

const WORDS = [
  ...[
    '(',
    ')',
    '（',
    '）',
    '[',
    ']',
    '【',
    '】',
    '〔',
    '、',
    ',',
    '，',
    '。',
    ';',
    ':',
    '：',
    '\n',
    ' ',
    '“',
    '”',
    '《',
    '》',
    '*',
    '等',
  ],
  ...[
    '责任单位',
    '牵头单位',
    '配合',
    '牵头',
    '负责',
    '由',
    '会同',
    '市教育局',
    '各有关部门',
    '工业和信息化厅',
    '下同',
    '列第一位者为牵头单位',
  ],
  ...[
    '年',
    '年底前',
    '2025年',
    '9月',
    '12月31日前',
    '每',
    '月',
    '季度',
    '至',
    '-',
    '前',
    '内',
    '30日内',
    '长期坚持',
    '十四五',
    '末',
    '二〇二五',
  ],
  ...['Lead: ', 'Finance', ' and ', 'by ', 'June ', '2026', 'Q3 ', 'annually'],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map(a => a.join(''));
const wide = (s: string): string => s.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('owner notes and times in any text', () => {
  it('lie inside it and quote it', () => {
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1990, max: 2060 }), { nil: null }), (raw, year) => {
        const source = clean(raw);
        const all = { start: 0, end: source.text.length };
        const notes = findOwnerNotes(source, all);
        const facts = [...notes.flatMap(n => n.owners), ...findDeadlines(source, all, year)];
        for (const f of facts) {
          expect(f.span.start).toBeGreaterThanOrEqual(0);
          expect(f.span.end).toBeGreaterThan(f.span.start);
          expect(source.text.slice(f.span.start, f.span.end)).toBe(f.quote);
        }
        notes.forEach((n, i) => expect(n.at.start).toBeGreaterThanOrEqual(notes[i - 1]?.at.end ?? 0));
        for (const n of notes)
          for (const o of n.owners) expect(o.span.start >= n.at.start && o.span.end <= n.at.end).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('are the same in full width', () => {
    fc.assert(
      fc.property(text, raw => {
        const read = (s: string) => {
          const source = clean(s);
          const all = { start: 0, end: source.text.length };
          return [
            findOwnerNotes(source, all).flatMap(n => n.owners.map(o => [o.role, o.name.normalize('NFKC')])),
            findDeadlines(source, all, 2025).map(d => [d.date, d.every, d.standing, d.relative]),
          ];
        };
        const narrow = raw.normalize('NFKC').replace(/[^\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\n]/g, '');
        expect(read(wide(narrow))).toEqual(read(narrow));
      }),
      { numRuns: 400 },
    );
  });
});
