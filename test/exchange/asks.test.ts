/** Requests and answers to letters in forms: entered as pending, confirmed by somebody, never in the matrix. */
import fc from 'fast-check';
import { split, type Split } from '../../src/exchange/split';
import { FORM_KEYS } from '../../src/exchange/split/columns';
import type { Decision } from '../../src/exchange/collect';
import { typedIn } from '../../src/exchange/collect';
import { FILES_TEXTS } from '../../src/i18n/files';
import { ASK_WORDS } from '../../src/i18n/messages/asks';
import { fromIso, serialOf } from '../../src/ledger/dates/serial';
import { issueLetters } from '../../src/ledger/notices/issue';
import { proposeLetters } from '../../src/ledger/notices/propose';
import { noticesOf, isOpen } from '../../src/ledger/notices/read';
import { applyRequests } from '../../src/ledger/requests/apply';
import { requestsOf } from '../../src/ledger/requests/read';
import type { Ledger } from '../../src/ledger/types';
import { reportCounts, reportText } from '../../src/cli/collect-report';
import { entriesOf } from '../../src/ui/back/entries';
import { chooseOption, decisionsOf } from '../../src/ui/back/decisions';
import {
  back,
  column,
  county,
  fileOf,
  HEAD,
  june,
  lineOf,
  returned,
  rowOf,
  sent,
  today,
  type,
  type Form,
} from './support';

/** The county's plan, one kindergarten row of it due on a day of its own. */
const dueOn = (iso: string): Ledger => ({
  ...county(),
  rows: county().rows.map(row => (row.no === '10-1a' ? { ...row, due: fromIso(iso) } : row)),
});
const out = sent(dueOn('2024-09-30'));
const { master } = out;
const education = (name?: string): Form => fileOf(out, '县教育局', name);
/** A form in which one row asks for something. */
const asks = (choice: string | null, note: string | null, no = '10-1a', name?: string): Form =>
  type(type(education(name), no, 'request', choice), no, 'requestNote', note);
const CONTROL = ['struck', 'adjust', 'newDue', 'due', 'target'] as const;
const control = ({ rows }: Ledger) => rows.map(row => CONTROL.map(key => row[key]));
const shown = ({
  requests,
}: {
  requests: readonly { outcome: string; type: string | null; asked: string | null; id: string | null }[];
}) => requests.map(({ outcome, type: what, asked, id }) => [outcome, what, asked, id]);

describe('what a form offers', () => {
  const { book } = education();
  test('two columns at its end for requests, with a list and a word of help; none of them locked for the reporter', () => {
    const keys = FORM_KEYS.filter(key => ['request', 'requestNote', 'reply', 'letter'].includes(key));
    expect(keys).toEqual(['letter', 'reply', 'request', 'requestNote']);
    const sheet = out.files.find(file => file.department === '县教育局')?.book.sheets[0];
    expect(sheet?.validations.map(({ rule }) => rule)).toContainEqual({
      type: 'words',
      words: ['销号', '延期', '调整目标', '取消'],
    });
    const line = sheet?.rows[HEAD + 1]?.cells;
    expect(line?.[column('request')]?.style).toBe('input.text');
    expect(line?.[column('requestNote')]?.style).toBe('input.text');
    expect(book.sheets[0]?.rows[HEAD]?.[column('request')]?.value).toBe('办理申请');
  });
  test('the columns for letters are out of sight while no letter is open', () => {
    const columns = out.files[0]?.book.sheets[0]?.columns ?? [];
    expect(['letter', 'reply'].map(key => columns[column(key as 'letter')]?.hidden)).toEqual([true, true]);
    expect(columns[column('request')]?.hidden).toBeUndefined();
  });
});

describe('a request', () => {
  test('that is clear goes to the table as pending, with number, day, reason and file; the matrix stays', () => {
    const form = asks('延期', '延期至12月20日，因征地手续尚未办结');
    type(form, '10-1a', 'reportedOn', '6.28');
    const { ledger, report } = back(master, [form]);
    expect(shown(report)).toEqual([['entered', 'extend', '2024-12-20', '延2024-001']]);
    expect(control(ledger)).toEqual(control(master));
    expect(requestsOf(ledger)).toMatchObject([
      {
        id: '延2024-001',
        type: 'extend',
        state: 'open',
        key: rowOf(master, '10-1a').key,
        askedOn: fromIso('2024-06-28'),
      },
    ]);
    expect(ledger.requests?.[0]).toMatchObject({ reason: '因征地手续尚未办结', unit: '县教育局', no: '10-1a' });
    expect(ledger.changes).toContainEqual(
      expect.objectContaining({ no: '10-1a', source: form.name, who: '张三', before: null }),
    );
    const text = reportText(report, master, 'zh-CN');
    expect(text).toContain('表里的申请: 1');
    expect(text).toContain('延期 2024-12-20，延2024-001 已登记，待核');
    expect(reportCounts(report, 'zh-CN')).toContain('申请登记 1 条');
  });
  test('comes once, however often and under whatever name its file comes', () => {
    const first = back(master, [
      asks('延期', '延期至12月20日', '10-1a', '甲.xlsx'),
      asks('延期', '延期至12月20日', '10-1a', '乙.xlsx'),
    ]);
    expect(first.ledger.requests).toHaveLength(1);
    const again = back(first.ledger, [asks('延期', '延期至12月20日', '10-1a', '丙.xlsx')]);
    expect(again.ledger).toBe(first.ledger);
    const otherwise = back(first.ledger, [asks('延期', '申请延至2024年12月20日')]);
    expect(otherwise.report.requests.map(one => [one.outcome, one.id])).toEqual([['pending', '延2024-001']]);
    expect(otherwise.ledger.requests).toHaveLength(1);
  });
  test('that asks for something else later takes the place of the one before, on the same day too', () => {
    const first = back(master, [asks('延期', '延期至10月底', '10-1a', '甲.xlsx')]).ledger;
    const { ledger, report } = back(first, [asks('延期', '延期至12月20日', '10-1a', '乙.xlsx')]);
    expect(report.requests).toMatchObject([{ outcome: 'replaces', id: '延2024-002', replaces: '延2024-001' }]);
    expect(requestsOf(ledger).map(one => one.state)).toEqual(['superseded', 'open']);
  });
  test('for what the matrix says already is not entered', () => {
    const struck = { ...master, rows: master.rows.map(row => (row.no === '10-1a' ? { ...row, struck: today } : row)) };
    const { ledger, report } = back(struck, [asks('销号', '已完成')]);
    expect(report.requests).toMatchObject([{ outcome: 'in-force', type: 'strike' }]);
    expect(ledger.requests).toBeUndefined();
  });
  test('of a unit that only supports the row, or in a file that is refused, is listed and not entered', () => {
    const other = out.files.find(file => file.department !== '县教育局' && file.supported > 0);
    const form = fileOf(out, String(other?.department));
    const row = form.grid.filter(cells => /^\d+-/.test(String(cells[column('no')]?.value ?? ''))).pop() ?? [];
    row[column('request')] = { value: '取消' };
    const { ledger, report } = back(master, [form]);
    expect(report.requests.map(one => one.outcome)).toEqual(['not-reporter']);
    expect(ledger.requests).toBeUndefined();

    const later = split(master, { ...june, period: '2024-07' }).master;
    const late = back(later, [asks('取消', '不再实施')]);
    expect(late.report.requests.map(one => one.outcome)).toEqual(['file-refused']);
    expect(late.ledger.requests).toBeUndefined();
  });
  test('typed into a spare row is told as part of the new row', () => {
    const form = education();
    const spare = form.grid.findIndex((cells, i) => i > HEAD && cells[column('role')]?.value === '新增');
    const row = form.grid[spare] ?? [];
    row[column('requestNote')] = { value: '请增加一项' };
    const { report, ledger } = back(master, [form]);
    expect(report.requests.map(one => [one.outcome, one.words])).toEqual([['not-sent', '请增加一项']]);
    expect(ledger.requests).toBeUndefined();
  });
});

describe('words that are not clear', () => {
  const form = () => asks(null, '拟于12月底完成，请予延期');
  const decide = (take: Decision['take']): Decision[] => [{ no: '10-1a', column: '办理申请', take }];
  test('are a question with what may be meant, and nothing is entered', () => {
    const { ledger, report } = back(master, [form()]);
    expect(report.requests).toMatchObject([{ outcome: 'question', why: 'unclear-value' }]);
    expect(ledger.requests).toBeUndefined();
    // The question stands until somebody has answered it.
    expect(back(ledger, [form()]).report.requests).toMatchObject([{ outcome: 'question' }]);
  });
  test.each(['zh-CN', 'en'] as const)('each choice on the page is read as what it says (%s)', lang => {
    const { report } = back(master, [form()]);
    const [entry] = entriesOf(report, master, FILES_TEXTS[lang], lang).requests;
    const [leave, ...enter] = entry?.choice?.options ?? [];
    expect(leave?.label).toBe(ASK_WORDS.leave[lang]);
    expect(enter).not.toHaveLength(0);
    for (const [i, option] of enter.entries()) {
      const done = back(master, [form()], { resolve: decisionsOf(chooseOption(new Map(), entry!, option)) });
      const wish = report.requests[0]?.candidates?.[i];
      expect(done.report.requests).toMatchObject([{ outcome: 'entered', type: wish?.type }]);
      expect(done.ledger.requests?.[0]).toMatchObject({ reason: '拟于12月底完成，请予延期' });
      expect(done.unused).toEqual([]);
    }
  });
  test('left out by the office are not asked about again', () => {
    const { ledger, report, unused } = back(master, [form()], { resolve: decide('master') });
    expect(report.requests).toMatchObject([{ outcome: 'dismissed' }]);
    expect(unused).toEqual([]);
    expect(ledger.requests).toBeUndefined();
    expect(back(ledger, [form()]).report.requests).toMatchObject([{ outcome: 'dismissed' }]);
  });
  test('a decision about a request that nobody asked for is told as unused', () => {
    expect(back(master, [education()], { resolve: decide('master') }).unused).toHaveLength(1);
  });
});

test('a corrected batch keeps what was typed about requests and letters', () => {
  const typed = typedIn(master, [returned(asks('延期', '延期至12月20日'))]);
  const again = split(master, { ...june, typed });
  const form = fileOf(again, '县教育局');
  expect(form.grid[lineOf(form, '10-1a')]?.[column('requestNote')]?.value).toBe('延期至12月20日');
});

const words = fc.constantFrom(
  '延期',
  '销号',
  '调整目标为3所',
  '取消',
  '不申请',
  '无',
  '延期至12月底，因雨',
  '目标调整',
  '=1+1',
  '同上',
  '',
);
test('law: whatever forms ask for, the control block stays, and a second time changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('10-1a', '10-1b', '10-2'), words, words), { maxLength: 6 }),
      lines => {
        const form = education();
        for (const [no, choice, note] of lines)
          type(type(form, no, 'request', choice || null), no, 'requestNote', note || null);
        const once = back(master, [form]);
        expect(control(once.ledger)).toEqual(control(master));
        expect(back(once.ledger, [form]).ledger).toBe(once.ledger);
        const numbers = (once.ledger.requests ?? []).map(one => one.id);
        expect(new Set(numbers).size).toBe(numbers.length);
      },
    ),
    { numRuns: process.env.DEEP === '1' ? 500 : 25, seed: 20241129 },
  );
});

describe('an answer to a letter', () => {
  const day = serialOf(2024, 7, 1);
  const withLetters = (): Ledger => {
    const ledger = dueOn('2024-06-28');
    const { letters } = proposeLetters(ledger, day);
    return issueLetters(ledger, letters, { day, moment: day }).ledger;
  };
  let july: Split;
  let letter: string;
  beforeAll(() => {
    july = split(withLetters(), { ...june, asOf: day });
    letter =
      noticesOf(july.master).find(one => isOpen(one) && one.keys.includes(rowOf(july.master, '10-1a').key))?.id ?? '';
  });
  const form = (): Form => type(fileOf(july, '县教育局'), '10-1a', 'reply', '已约谈施工单位，7月底前完工');

  test('the form names the letter and its limit beside the row, locked', () => {
    expect(letter).not.toBe('');
    const out = fileOf(july, '县教育局');
    expect(out.grid[lineOf(out, '10-1a')]?.[column('letter')]?.value).toContain(letter);
    const changed = type(out, '10-1a', 'letter', '另一号');
    expect(back(july.master, [changed]).report.unread).toContainEqual(
      expect.objectContaining({ head: '督办编号', text: '另一号' }),
    );
  });
  test('is proposed with the words of the unit, and kept until somebody confirms it', () => {
    const { ledger, report } = back(july.master, [form()]);
    expect(report.answers).toMatchObject([
      { id: letter, on: today, reply: '已约谈施工单位，7月底前完工', entered: false },
    ]);
    expect(noticesOf(ledger).find(one => one.id === letter)?.entry.repliedOn ?? null).toBeNull();
    expect(reportText(report, july.master, 'zh-CN')).toContain(`督办反馈: 1\n  ${letter}`);
    const entry = entriesOf(report, july.master, FILES_TEXTS['zh-CN'], 'zh-CN').answers[0];
    const resolve = decisionsOf(chooseOption(new Map(), entry!, entry!.choice!.options[1]!));
    expect(resolve).toEqual([{ no: letter, column: 'repliedOn', take: 'returned' }]);
    const confirmed = back(july.master, [form()], { resolve });
    expect(confirmed.report.answers).toMatchObject([{ entered: true }]);
    expect(confirmed.unused).toEqual([]);
    // The words were kept: the same file once more, and the answer can still be entered.
    const later = back(ledger, [form()], { answers: true });
    expect(later.ledger.notices).toEqual(confirmed.ledger.notices);
    expect(later.ledger.notices?.find(one => one.id === letter)).toMatchObject({
      repliedOn: today,
      reply: '已约谈施工单位，7月底前完工',
    });
    expect(later.ledger.changes?.some(line => line.who === '张三' && String(line.after ?? '') !== '')).toBe(true);
    expect(back(later.ledger, [form()], { answers: true }).ledger).toBe(later.ledger);
  });
  test('where no letter waits is told as words that nothing waited for', () => {
    const { report, ledger } = back(master, [type(education(), '10-1a', 'reply', '已办')]);
    expect(report.answers).toEqual([]);
    expect(report.unread).toContainEqual(expect.objectContaining({ head: '督办反馈', text: '已办' }));
    expect(ledger.notices).toBeUndefined();
  });
  test('a request that is approved afterwards ends the letter, and the matrix has both', () => {
    const asked = type(type(form(), '10-1a', 'request', '销号'), '10-1a', 'evidence', '验收报告');
    const { ledger } = back(july.master, [asked]);
    const agreed = {
      ...ledger,
      requests: (ledger.requests ?? []).map(one => ({ ...one, verdict: '同意', decidedOn: today })),
    };
    const applied = applyRequests(agreed, { day: today, moment: today }).ledger;
    expect(rowOf(applied, '10-1a').struck).toBe(today);
    expect(
      noticesOf(applied).filter(
        one => isOpen(one) && one.keys.includes(rowOf(applied, '10-1a').key) && one.keys.length === 1,
      ),
    ).toEqual([]);
  });
});
