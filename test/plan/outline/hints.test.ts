import fc from 'fast-check';
import { parsePlan } from '../../../src/plan';
import type { LineHint } from '../../../src/plan/hints';
import { tellingHints } from '../../../src/plan/hints';
import { outlineOf } from './read';
import { pasteOffset } from '../../../src/plan/spans';

type Shown = Omit<LineHint, 'at'>;
/** Hints of the lines of a text, by line from 0. */
const hintsOf = (text: string, shown: Readonly<Record<number, Shown>>): readonly LineHint[] => {
  let at = 0;
  return text.split('\n').flatMap((line, i): readonly LineHint[] => {
    const start = at;
    at += line.length + 1;
    return shown[i] ? [{ at: pasteOffset(start), ...shown[i] }] : [];
  });
};
const read = (text: string, shown: Readonly<Record<number, Shown>>): string[] =>
  outlineOf(text, { hints: hintsOf(text, shown) });

describe('what a format shows is evidence where the words leave the outline open', () => {
  const SHORT =
    '清水镇2026年重点工作\n产业发展\n建成初制厂3座\n改造茶园500亩\n民生事业\n改造操场2个\n新建卫生室4个\n平安建设\n安装探头60个\n化解积案12件';
  it.each([
    ['styles of headings', { heading: 1 }],
    ['bold lines', { bold: true }],
  ] as const)('%s among lines that are all short', (_, shown) => {
    expect(read(SHORT, { 1: shown, 4: shown, 7: shown })).toEqual([
      '·1 产业发展 (2)',
      '·2 民生事业 (2)',
      '·3 平安建设 (2)',
    ]);
  });
  it('headings as long as sentences', () => {
    const text =
      '清水镇2026年重点工作\n坚持以项目为抓手，推动产业发展再上台阶，做大做强茶叶和药材两大主导产业\n建成初制厂3座。改造茶园500亩。\n坚持以群众为中心，推动民生事业再上台阶，办好教育和医疗等十件民生实事\n改造操场2个。新建卫生室4个。';
    expect(read(text, { 1: { heading: 1 }, 3: { heading: 1 } }).map(line => line.slice(-3))).toEqual(['(2)', '(2)']);
  });
  it('headings on two levels, the outer one over the inner', () => {
    const text =
      '清水镇2026年重点工作\n产业\n茶叶\n建成初制厂3座\n药材\n新种黄精800亩\n民生\n教育\n改造操场2个\n医疗\n新建卫生室4个';
    const inner = { heading: 2 };
    const shown = { 1: { heading: 1 }, 2: inner, 4: inner, 6: { heading: 1 }, 7: inner, 9: inner };
    const plan = parsePlan(text, { hints: hintsOf(text, shown) });
    expect(plan.items.map(i => [...i.parents, i.heading].join('/'))).toEqual([
      '产业/茶叶',
      '产业/药材',
      '民生/教育',
      '民生/医疗',
    ]);
  });
  it.each([
    ['numbers', '1. ', '2. '],
    ['bullets', '• ', '• '],
  ])('%s of one look on two levels of a list', (_, first, second) => {
    const text = `清水镇2026年重点工作\n${first}产业发展\n${first}建成初制厂3座（农业办负责）\n${second}新增农家乐20家（文旅办负责）\n${second}民生事业\n${first}改造操场2个（教育办负责）\n${second}新建卫生室4个（卫生院负责）`;
    const [one, two] = [{ list: 1 }, { list: 2 }];
    const outline = read(text, { 1: one, 2: two, 3: two, 4: one, 5: two, 6: two });
    expect(outline.map(line => line.replace(/^\S+ /, ''))).toEqual([
      '建成初制厂3座 (1)',
      '新增农家乐20家 (1)',
      '改造操场2个 (1)',
      '新建卫生室4个 (1)',
    ]);
  });
  it('a line styled as the title, in words that no title ends with', () => {
    const text = '美丽清水建设若干事项\n一、修路。建成3公里。\n二、植树。种好500棵。';
    expect(parsePlan(text).title?.rule).toBe('title/first');
    expect(parsePlan(text, { hints: hintsOf(text, { 0: { heading: 0 } }) }).title).toMatchObject({
      text: '美丽清水建设若干事项',
      rule: 'title/shown',
    });
  });
});

describe('hints force nothing', () => {
  const PLAN =
    '清水镇2026年工作要点\n一、产业发展\n（一）做优茶叶。建成初制厂3座。改造茶园500亩。（责任单位：农业办）\n（二）办好农家乐。新增20家。（责任单位：文旅办）\n二、民生事业\n（三）改善办学。改造操场2个。（责任单位：教育办）\n（四）方便就医。新建卫生室4个。（责任单位：卫生院）';
  const lines = PLAN.split('\n').map((_, i) => i);
  const all = (shown: Shown): Readonly<Record<number, Shown>> => Object.fromEntries(lines.map(i => [i, shown]));
  it.each([
    ['all is bold', all({ bold: true })],
    ['all is a heading', all({ heading: 1 })],
    ['all is in one list', all({ list: 1 })],
    ['a line of owners is bold', { 2: { bold: true }, 3: { bold: true } }],
    ['lists that begin anew at each look', { 1: { list: 2 }, 2: { list: 1 }, 3: { list: 1 }, 4: { list: 2 } }],
  ] as const)('%s', (_, shown) => expect(read(PLAN, shown)).toEqual(outlineOf(PLAN)));

  it('no hints are as none at all', () => expect(parsePlan(PLAN, { hints: [] })).toEqual(parsePlan(PLAN)));

  it('whatever they say, every character is accounted for', () => {
    const shown = fc.record(
      {
        heading: fc.integer({ min: 0, max: 9 }),
        list: fc.integer({ min: 1, max: 9 }),
        bold: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const texts = [PLAN, PLAN.replace(/[（(].[）)]/g, '• '), PLAN.replace(/\n/g, ''), '', '\n\n', '甲'];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.integer({ min: -5, max: PLAN.length + 5 }), shown), { maxLength: 12 }),
        (text, said) => {
          const hints = said.map(([at, one]) => ({ at, ...one })).sort((a, b) => a.at - b.at) as LineHint[];
          const { account } = parsePlan(text, { hints });
          const held = account
            .map(s => text.slice(s.start, s.end))
            .join('')
            .replace(/\s/g, '');
          expect(held).toBe(text.replace(/\s/g, ''));
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('bold letters on most of a text and headings that hold sentences say nothing', () => {
  const text = '一、产业\n建成三座。改造五百亩。\n二、民生';
  expect(tellingHints(text, hintsOf(text, { 0: { heading: 1 }, 1: { heading: 1 } }))).toEqual([]);
  expect(
    tellingHints(text, hintsOf(text, { 0: { heading: 1 }, 2: { heading: 1 }, 1: { list: 1, heading: 2 } })),
  ).toEqual([
    { at: 0, heading: 1 },
    { at: 5, list: 1 },
    { at: 17, heading: 1 },
  ]);
  expect(tellingHints(text, hintsOf(text, { 0: { bold: true }, 1: { bold: true } }))).toEqual([]);
  expect(tellingHints(text, hintsOf(text, { 0: { bold: true } }))).toEqual([{ at: 0, bold: true }]);
});
