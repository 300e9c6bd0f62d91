import fs from 'fs';
import path from 'path';
import { ADJUST, LIGHT, STANDING_WORD, STATUS, codeOf, wordOf } from '../../../src/ledger/columns/words';
import { fromIso } from '../../../src/ledger/dates/serial';
import { computeRow } from '../../../src/ledger/status/compute';
import type { Row, Settings } from '../../../src/ledger/types';
import { row } from '../../support/rows';

const file = path.resolve(__dirname, '../../../../shared/status-cases.json');
const maybe = fs.existsSync(file) ? describe : describe.skip;
if (!fs.existsSync(file)) console.log('Skipped: ../shared/status-cases.json is missing.');

interface Case {
  readonly case: string;
  readonly asOf: string;
  readonly row: Record<string, string | number>;
  readonly expect: {
    readonly rate: number | null;
    readonly pace: number | null;
    readonly gap: number | null;
    readonly status: string;
    readonly light: string;
  };
}

const DATES = ['start', 'due', 'newDue', 'struck'];

function read(fields: Record<string, string | number>): Row {
  const patch: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(fields)) {
    const text = String(value);
    if (name === 'due' && codeOf(STANDING_WORD, text)) patch.due = 'standing';
    else if (DATES.includes(name)) patch[name] = fromIso(text);
    else if (name === 'adjust') patch.adjust = codeOf(ADJUST, text);
    else patch[name === 'note' ? 'progress' : name] = value;
  }
  return row(patch as Partial<Row>);
}

maybe('the worked cases', () => {
  const all = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as { settings: Record<string, string | number>; cases: Case[] })
    : { settings: {}, cases: [] };
  const settings = {
    ...all.settings,
    planStart: fromIso(String(all.settings.planStart)),
    asOf: null,
    periodStart: null,
  } as unknown as Settings;

  it('are all there', () => expect(all.cases).toHaveLength(45));

  it.each(all.cases.map(c => [c.case, c] as const))('%s', (_, c) => {
    const asOf = fromIso(c.asOf) ?? NaN;
    const got = computeRow(read(c.row), settings, asOf);
    const near = (x: number | null, digits = 6): unknown => (x === null ? null : expect.closeTo(x, digits));
    expect({
      rate: got.rate,
      pace: got.pace,
      gap: got.gap,
      status: wordOf(STATUS, got.status, 'zh-CN'),
      light: wordOf(LIGHT, got.light, 'zh-CN'),
    }).toEqual({ ...c.expect, rate: near(c.expect.rate), pace: near(c.expect.pace), gap: near(c.expect.gap, 4) });
  });
});
