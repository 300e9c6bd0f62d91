import { addDays, asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { letterName, proposalsFor } from '../../../src/ledger/duties/letters';
import { carryOut } from '../../../src/ledger/duties/carry-out';
import { letterOf } from '../../../src/ledger/notices/letter-of';
import { noticesOf } from '../../../src/ledger/notices/read';
import { letterBlocks } from '../../../src/report/letters/letter';
import type { Ledger } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const DAY = serialOf(2026, 7, 20);
const counted = { kind: 'count', comparator: '>=', target: 20, unit: '所', due: serialOf(2026, 12, 31) } as const;
const start: Ledger = {
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '县教育局', year: 2026, fingerprint: 'f' },
  rows: [
    row({ key: 'soon', no: '1-1', ...counted, lead: '教育局', support: '财政局', actual: 19, due: DAY + 3 }),
    row({ key: 'late', no: '1-2', ...counted, lead: '教育局、住建局', actual: 3, due: DAY - 4 }),
    row({ key: 'slow', no: '1-3', ...counted, lead: '财政局', actual: 3, progress: '正在推进' }),
  ],
  departments: [],
  settings: settings({ planStart: serialOf(2026, 1, 1), docCode: '教督' }),
};
const issue = (ledger: Ledger, day: number) =>
  carryOut(
    ledger,
    [
      {
        act: 'issue',
        day: asSerialDay(day),
        letters: proposalsFor(ledger, asSerialDay(day)).letters.map(one => letterName(one)),
      },
    ],
    {
      moment: day + 0.5,
      who: '',
    },
  );

describe('a letter printed again', () => {
  const sent = issue(start, DAY);
  const nudged = issue(sent.ledger, DAY + 40);
  it('is what was sent, as long as its rows are as they were', () => {
    expect(sent.letters).toHaveLength(3);
    for (const [ledger, letters, day] of [
      [sent.ledger, sent.letters, DAY],
      [nudged.ledger, nudged.letters, addDays(DAY, 40)],
    ] as const)
      for (const letter of letters) {
        const again = letterOf(
          ledger,
          noticesOf(ledger).find(one => one.id === letter.id)!,
        );
        expect(letterBlocks(ledger, again, day)).toEqual(letterBlocks(ledger, letter, day));
        expect(again.proposal.why).toEqual(letter.proposal.why);
        expect(again.proposal.follows?.id).toBe(letter.proposal.follows?.id);
      }
    expect(nudged.letters.some(one => one.proposal.type === 'nudge')).toBe(true);
  });
  it('stays when its rows are gone', () => {
    const bare = { ...sent.ledger, rows: [] };
    expect(noticesOf(bare).map(one => letterOf(bare, one).proposal.rows)).toEqual([[], [], []]);
  });
});
