/** Laws of a bulletin: what it states can be counted again from the rows that it names. */
import fc from 'fast-check';
import { serialOf } from '../../src/ledger/dates/serial';
import { closePeriod } from '../../src/ledger/period/close';
import { computeRows } from '../../src/ledger/status/compute';
import type { Ledger, Row, Status } from '../../src/ledger/types';
import { composeBulletin, type BulletinKind } from '../../src/report/bulletin/compose';
import { comparableSnapshots, earlierBook, earlierPeriods } from '../../src/report/bulletin/earlier';
import type { BulletinSentence } from '../../src/report/bulletin/sentence';
import { docLines } from '../../src/report/doc/text';
import { ledgerArbitrary } from '../support/ledgers';
import { row, settings } from '../support/rows';
import { asRowKey } from '../../src/ledger/rows/key';

const asOf = serialOf(2023, 9, 30);
const ledgers = ledgerArbitrary(1, 40);

const one = (sentences: readonly BulletinSentence[], id: BulletinSentence['id']): BulletinSentence | undefined =>
  sentences.find(sentence => sentence.id === id);
const numbersIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Groups of statuses, written down anew. */
const GROUP: Readonly<Record<string, readonly Status[]>> = {
  已完成: ['done', 'struck'],
  正常推进: ['ahead', 'onPace', 'standing'],
  滞后: ['slightlyBehind', 'behind', 'severelyBehind'],
  已逾期: ['overdue'],
  其他: ['check', 'unreported', 'notStarted', 'underway'],
};

const statuses = (ledger: Ledger): ReadonlyMap<string, Status> =>
  new Map(computeRows(ledger.rows, ledger.settings, asOf).map(({ row: { key }, computed }) => [key, computed.status]));
const chinese = (ledger: Ledger): Ledger => ({ ...ledger, lang: 'zh-CN' });

describe('laws of a bulletin', () => {
  it('counts again to what its classes say, and their shares sum to 100', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(0, 1, 2), (made, shareDecimals) => {
        const ledger = chinese({ ...made, settings: { ...made.settings, shareDecimals } });
        const { sentences } = composeBulletin(ledger, { asOf, kind: 'notice' });
        const found = one(sentences, 'classes');
        if (found === undefined) return;
        const now = statuses(ledger);
        let [all, shares] = [0, 0];
        for (const [, word = '', n, share] of found.text.matchAll(
          /(已完成|正常推进|滞后|已逾期|其他)(\d+)项，占([\d.]+)%/g,
        )) {
          expect([word, Number(n)]).toEqual([
            word,
            found.rows.filter(key => GROUP[word]!.includes(now.get(key)!)).length,
          ]);
          expect(Number(n)).toBeGreaterThan(0);
          all += Number(n);
          shares += Number(share);
        }
        expect(all).toBe(found.rows.length);
        expect(shares).toBeCloseTo(100, 6);
        const total = one(sentences, 'total')!;
        expect(numbersIn(total.text.replace(/《.*?》/, ''))).toContain(found.rows.length);
      }),
    );
  });

  it.each(['five', 'ahead', 'halves', 'pace'] as const)('sorts every row into one class of %s', grouping => {
    fc.assert(
      fc.property(ledgers, made => {
        const ledger = { ...made, settings: { ...made.settings, grouping } };
        const found = one(composeBulletin(ledger, { asOf, kind: 'notice' }).sentences, 'classes');
        if (found === undefined) return;
        const entries = Object.entries(found.numbers);
        const sum = (share: boolean): number =>
          entries.filter(([name]) => name.endsWith('Share') === share).reduce((all, [, n]) => all + n, 0);
        expect(sum(false)).toBe(found.rows.length);
        expect(sum(true)).toBeCloseTo(100, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('states no number in a list or about a row that its own rows do not give', () => {
    fc.assert(
      fc.property(ledgers, made => {
        const ledger = chinese(made);
        const { sentences } = composeBulletin(ledger, { asOf, kind: 'notice', check: true });
        const now = statuses(ledger);
        const rows = new Map(ledger.rows.map(each => [each.key, each]));
        for (const { id, text, rows: keys, numbers } of sentences) {
          expect(keys.every(key => rows.has(key))).toBe(true);
          if (id === 'behindList' || id === 'overdueList') {
            expect(numbersIn(text)[0]).toBe(keys.length);
            const group = id === 'behindList' ? '滞后' : '已逾期';
            expect(keys.every(key => GROUP[group]!.includes(now.get(key)!))).toBe(true);
          }
          if (id === 'overdue') {
            const due = rows.get(keys[0]!)!;
            const day = typeof due.newDue === 'number' && due.newDue >= 20_000 ? due.newDue : Number(due.due);
            expect(numbers.days).toBe(asOf - Math.floor(day));
            expect(text).toContain(`已逾期${asOf - Math.floor(day)}天`);
          }
          if (id === 'ask') expect(numbersIn(text)[0]).toBe(keys.length);
        }
      }),
    );
  });

  it('tells the gap that a reader finds by subtracting the means', () => {
    fc.assert(
      fc.property(ledgers, made => {
        const found = one(composeBulletin(chinese(made), { asOf, kind: 'notice' }).sentences, 'mean');
        if (found === undefined) return;
        const [rate = 0, pace = 0, gap = 0] = numbersIn(found.text);
        if (found.text.includes('持平')) expect(rate).toBe(pace);
        else expect(Math.abs(rate - pace)).toBeCloseTo(gap, 6);
      }),
    );
  });

  it('is the same twice, and names each sentence that it shows', () => {
    const kinds: readonly BulletinKind[] = ['notice', 'brief', 'special'];
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...kinds), (ledger, kind) => {
        const made = composeBulletin(ledger, { asOf, kind, check: true });
        expect(docLines(composeBulletin(ledger, { asOf, kind, check: true }).doc)).toEqual(docLines(made.doc));
        const runs = made.doc.blocks.flatMap(block => (block.kind === 'paragraph' ? block.runs : []));
        const shown = runs.flatMap(run => (run.sentence === undefined ? [] : [run]));
        expect(shown.map(run => run.text.trim())).toEqual(made.sentences.map(sentence => sentence.text.trim()));
        expect(shown.map(run => run.sentence)).toEqual(made.sentences.map((_, i) => i + 1));
      }),
      { numRuns: 40 },
    );
  });
});

const KEYS = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd', 'ffffffff'];
const due = serialOf(2023, 12, 31);
const task = (i: number, self: number | null, more: Partial<Row> = {}): Row =>
  row({
    key: KEYS[i]!,
    no: `1-${i + 1}`,
    item: '任务',
    measure: `第${i + 1}项举措，另有说明`,
    kind: 'task',
    lead: '县教育局',
    due,
    self,
    ...more,
  });
const office = (rows: readonly Row[], more: Partial<Ledger> = {}): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '工作要点', issuer: '县政府办', year: 2023, fingerprint: 'f1' },
  rows,
  departments: [],
  settings: settings(),
  ...more,
});
const text = (ledger: Ledger, more = {}): string =>
  docLines(composeBulletin(ledger, { asOf, kind: 'notice', ...more }).doc).join('\n');

describe('a bulletin', () => {
  const rows = [task(0, 1), task(1, 0.9), task(2, 0.3, { problem: '=缺资金' }), task(3, 0), task(4, null)];

  it('tells classes, quotes problems as they are and asks by a working day', () => {
    const said = text(office(rows));
    expect(said).toContain('截至9月30日，《工作要点》1项任务共分解为指标5项（以下按指标计），涉及牵头单位1个。');
    expect(said).toContain(
      '已完成1项，占20.0%；正常推进1项，占20.0%；滞后1项，占20.0%；其他2项，占40.0%（未填报1项、未启动1项）',
    );
    expect(said).toContain('“第3项举措”（1-3，县教育局）自报进度30%，低于序时进度45个百分点。');
    expect(said).toContain('县教育局反映：“=缺资金”（1-3）。');
    expect(said).toContain('对上述1项任务，有关单位要查明原因、倒排工期，于10月10日前将整改措施报县政府办。');
    expect(said).not.toContain('较上期（');
  });

  it('names no unit where none is named', () => {
    const said = text(office([task(1, 0.2, { lead: null, problem: '缺人' })]));
    expect(said).toContain('均未明确牵头单位');
    expect(said).toContain('“第2项举措”（1-2）自报进度20%');
    expect(said).toContain('有关单位反映：“缺人”（1-2）。');
  });

  it('leaves out what has no content, heading and all', () => {
    const said = text(office([task(0, 1), task(1, 1)]));
    expect(said).not.toMatch(/滞后和逾期|存在的主要问题|下一步/);
    expect(said).toContain('一、总体情况');
    expect(said).toContain('二、进展较好的任务');
  });

  it('compares with the last period and counts how long a row has been behind', () => {
    const june = closePeriod(office(rows.map(each => ({ ...each, self: 0.1 }))), {
      asOf: serialOf(2023, 6, 30),
    }).ledger;
    const ledger = { ...june, rows };
    const said = text(ledger, { earlier: comparableSnapshots(ledger, asOf) });
    expect(said).toContain('较上期（6月30日），新增完成1项，扭转滞后2项，由红转好2项。');
    expect(said).toContain('其中1-3已连续2期滞后。');
    const same = { ...june, rows: june.rows };
    expect(text(same, { earlier: comparableSnapshots(same, asOf) })).toContain('较上期（6月30日），无变化。');
  });

  it('refuses a period of another plan, of the same day or of a later one, and one without rows', () => {
    const july = closePeriod(office(rows), { asOf: serialOf(2023, 7, 31) }).ledger;
    const code = (found: ReturnType<typeof earlierPeriods>) => ('problem' in found ? found.problem.code : 'fine');
    expect(code(earlierPeriods(july, asOf, '2023-07'))).toBe('fine');
    expect(code(earlierPeriods(july, serialOf(2023, 7, 31), '2023-07'))).toBe('not-earlier');
    expect(code(earlierPeriods(july, asOf, '2023-01'))).toBe('no-rows');
    const other = { ...july, meta: { ...july.meta, fingerprint: 'other' }, stampLines: [] };
    expect(code(earlierBook(other, asOf, july))).toBe('other-plan');
    expect(code(earlierBook(office(rows), asOf, office(rows)))).toBe('no-day');
    expect(code(earlierBook(office(rows), asOf, july))).toBe('fine');
    const fixed = office(rows, { settings: settings({ asOf }) });
    expect(code(earlierBook(office(rows), asOf, fixed))).toBe('not-earlier');
  });

  it('ranks units, the few aside, and names the last with late rows', () => {
    const many = [0, 1, 2].map(i => task(i, 1, { lead: '甲局' }));
    const late = [3, 4].map(i => task(i, 0.1, { lead: '乙局' }));
    const said = text(office([...many, ...late], { settings: settings({ rankLeast: 2 }) }));
    expect(said).toMatch(/\n1\t甲局\t3\t3\t0\t0\t0\t0\t100%\t0%\t\n2\t乙局\t2\t0\t0\t2\t0\t0\t10%\t100%/);
    expect(said).toContain('排在最后且有滞后任务的单位：乙局。');
    expect(text(office([...many, ...late]))).toContain('牵头任务不足3项的单位不排名次：乙局。');
  });

  it('writes the office’s own phrases at the end and marks them in the check copy', () => {
    const ledger = office(rows, { settings: settings({ phrases: '要提高认识。\n要压实责任。' }) });
    const said = text(ledger, { check: true });
    expect(said.indexOf('要压实责任。')).toBeGreaterThan(said.indexOf('倒排工期'));
    expect(said).toMatch(/要提高认识。\t套话，没有数据依据/);
    expect(text(office(rows))).not.toContain('要提高认识');
  });

  it('parts a number from a name that begins with a digit or a letter', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      task(0, 0.1, { key: asRowKey(`k${String(i).padStart(7, '0')}`), no: `2-${i + 1}`, measure: '10亿元以上项目3个' }),
    );
    expect(text(office(many))).toContain('2-1 10亿元以上项目3个、2-2 10亿元');
  });

  it('lists more rows than the limit as a list that leads to the annex, and caps the annex', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      task(0, 0.1, { key: asRowKey(`k${String(i).padStart(7, '0')}`), no: `2-${i + 1}` }),
    );
    const said = text(office(many));
    expect(said).toMatch(/滞后12项，分别是：2-1第1项举措、.*等12项，详见附件2。/);
    const huge = Array.from({ length: 620 }, (_, i) =>
      task(0, 0.1, { key: asRowKey(`k${String(i).padStart(7, '0')}`), no: `3-${i + 1}` }),
    );
    expect(text(office(huge))).toContain('其余120项见责任矩阵。');
  });

  it('cuts long quotations and says when names stand twice or the calendar is empty', () => {
    const long = office([task(2, 0.3, { problem: '长'.repeat(70_000) })], {
      departments: [
        { name: '县教育局', aliases: [], contact: '', keywords: [] },
        { name: '县教育局 ', aliases: [], contact: '', keywords: [] },
      ],
    });
    const made = composeBulletin(long, { asOf, kind: 'notice' });
    expect(docLines(made.doc).join('\n').length).toBeLessThan(3000);
    expect(made.notices.map(({ code }) => code)).toEqual(['first-period', 'weekends-alone', 'names-twice']);
  });

  it('has a masthead and no demands as 简报, and begins with what is late as 专报', () => {
    expect(text(office(rows), { kind: 'brief', issue: '3' })).toMatch(/^工作简报\n第3期\t2023年9月30日\n/);
    expect(text(office(rows), { kind: 'brief' })).not.toContain('下一步工作要求');
    expect(text(office(rows), { kind: 'special' })).toContain('一、滞后和逾期的任务');
  });
});
