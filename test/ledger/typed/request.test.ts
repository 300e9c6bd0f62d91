import fc from 'fast-check';
import { asSerialDay, fromIso, toIso } from '../../../src/ledger/dates/serial';
import { wishWords } from '../../../src/ledger/requests/wish';
import { FORM_REQUESTS, readRequest } from '../../../src/ledger/typed/request/read';
import type { Row } from '../../../src/ledger/types';
import { LANGS } from '../../../src/i18n/lang';

const runs = process.env.DEEP === '1' ? { numRuns: 20_000 } : { numRuns: 500, seed: 20241129 };
const day = (iso: string): number => fromIso(iso) as number;
/** 国庆 2024 as it was announced. */
const HOLIDAYS = {
  holidays: [1, 2, 3, 4, 5, 6, 7].map(n => asSerialDay(day(`2024-10-0${n}`))),
  makeUpDays: [asSerialDay(day('2024-10-12'))],
};
const row = (cells: Partial<Row> = {}): Row =>
  ({
    kind: 'count',
    comparator: '>=',
    target: 15,
    unit: '所',
    base: null,
    indicator: '',
    due: day('2024-09-30'),
    newDue: null,
    ...cells,
  }) as Row;
const read = (words: string, choice: string | null = null, cells?: Partial<Row>) =>
  readRequest(choice, words, { row: row(cells), year: 2024, calendar: HOLIDAYS });
const told = (words: string, choice: string | null = null) => {
  const seen = read(words, choice);
  if (seen.is === 'blank') return 'blank';
  const list = seen.is === 'value' ? [seen.wish] : seen.candidates;
  const wishes = list.map(({ type, asked }) => {
    const value = asked === null ? '' : asked > 40_000 ? ` ${toIso(asked)}` : ` ${asked}`;
    return `${type}${value}`;
  });
  return seen.is === 'value' ? wishes.join() : `${seen.why}? ${wishes.join(', ')}`.trim();
};

test.each([
  ['延期至12月底（征地原因）', 'extend 2024-12-31'],
  ['1、申请延期至12月底；2、请协调资金', 'extend 2024-12-31'],
  ['目标不变，延期至12月底', 'extend 2024-12-31'],
  ['工期延长，预计12月底完成', 'extend 2024-12-31'],
  ['拟于12月底完成，请予延期', 'unclear-value? extend 2024-12-31'],
  ['延长供水管网3公里', 'unclear-value? extend'],
  ['申请将目标15所调整为12所，并延期', 'several? retarget 12, extend'],
  ['不调整目标，仅延期至12月底', 'negated? extend 2024-12-31'],
  ['延期一个半月', 'relative? extend 2024-11-15'],
  ['延期两周', 'relative? extend 2024-10-14'],
  ['延期十天', 'relative? extend 2024-10-10'],
  // The seven days of the feast do not count, the Saturday that makes up for them does.
  ['延期十个工作日', 'relative? extend 2024-10-18'],
  ['延期5个工作日', 'relative? extend 2024-10-12'],
  ['extend by ten working days', 'relative? extend 2024-10-18'],
  ['目标调增5所', 'relative? retarget 20'],
  ['请取消催办', 'unsure? cancel'],
  ['取消3所学校建设', 'unsure? cancel'],
  ['因撤销机构，申请取消', 'cancel'],
  ['计划12月销号', 'unsure? strike'],
  ['9月通过验收，申请销号', 'strike'],
  ['close to completion', 'not-understood?'],
  ['close this row', 'strike'],
  ['县领导已同意延期至12月底', 'past?'],
  ['该任务因规划调整，申请取消', 'cancel'],
])('%s', (words, wanted) => {
  expect(told(words)).toBe(wanted);
});

test('a tick says nothing of itself; the note does', () => {
  expect(told('申请销号', '√')).toBe('strike');
  expect(told('', '是')).toBe('not-understood?');
});

test('what is left beside the request is its reason, as typed', () => {
  const seen = read('因9月底前无法完工（设备未到），申请延期至12月底，请批准');
  expect(seen).toMatchObject({ is: 'value', reason: '因9月底前无法完工（设备未到），请批准' });
});

test('what the reader offers in words it takes as just that', () => {
  const type = fc.constantFrom(...FORM_REQUESTS);
  fc.assert(
    fc.property(
      type,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom('所', '万元', '%'),
      fc.constantFrom(...LANGS),
      (t, n, unit, lang) => {
        const cells = row({ unit, target: unit === '%' ? 0.5 : 15 });
        const asked = t === 'extend' ? day('2024-09-30') + n : t === 'retarget' ? (unit === '%' ? n / 100 : n) : null;
        const seen = readRequest(null, wishWords({ type: t, asked }, cells, lang), {
          row: cells,
          year: 2024,
          calendar: HOLIDAYS,
        });
        expect(seen).toMatchObject({ is: 'value', wish: { type: t, asked } });
      },
    ),
    runs,
  );
});

test('a word of denial never leaves a request behind', () => {
  const no = fc.constantFrom('不', '不申请', '无需', '暂不', '不需要', '未申请', '无法', '拒绝', '不同意');
  const what = fc.constantFrom('延期', '延期至12月底', '销号', '取消', '取消该任务', '调整目标', '调整目标为12所');
  fc.assert(
    fc.property(no, what, fc.constantFrom('', '，年底前能完成', '，请知悉'), (a, b, c) => {
      expect(read(`${a}${b}${c}`).is).toBe('question');
    }),
    runs,
  );
});

test('any text is read without an error, and never as two things', () => {
  const part = fc.constantFrom(
    '延期',
    '至12月底',
    '申请',
    '不',
    '，',
    '销号',
    '取消',
    '目标',
    '调整',
    '为',
    '12',
    '所',
    '若',
    '因',
    '。',
    '3个月',
    '（',
    '：',
    'to',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), parts => {
      const seen = read(parts.join(''));
      expect(['blank', 'value', 'question']).toContain(seen.is);
    }),
    runs,
  );
});
