import { apply, toDraft } from '../../../src/plan/draft';
import type { Diagnostic } from '../../../src/plan/types';
import { notices } from '../../../src/taskpane/plan/notices';
import { owner, plan } from '../../plan/draft/sample';

const diagnostic = (code: string, severity: Diagnostic['severity'], start: number, end: number): Diagnostic => ({
  code,
  severity,
  span: { start, end },
  data: {},
});
const draft = toDraft({
  ...plan,
  diagnostics: [
    diagnostic('vague', 'info', 70, 80),
    diagnostic('no-owner', 'warning', 70, 94),
    diagnostic('numbering-gap', 'warning', 4, 8),
    diagnostic('two-plans', 'error', 500, 600),
  ],
});
const list = (d = draft) => notices(d).map(n => [n.diagnostic.code, n.measure]);

test('the gravest first, each with the measure that it is about; a heading stands for its first measure', () => {
  expect(list()).toEqual([
    ['two-plans', null],
    ['numbering-gap', '1.1'],
    ['no-owner', '2.1'],
    ['vague', '2.1'],
  ]);
});

test('what an edit settled is gone, and only that', () => {
  const owned = apply(draft, { type: 'owners', measures: ['2.1'], owners: [owner('财政局')] });
  expect(list(owned).map(([code]) => code)).toEqual(['two-plans', 'numbering-gap', 'vague']);
  const elsewhere = apply(draft, { type: 'owners', measures: ['1.1'], owners: [owner('财政局')] });
  expect(list(elsewhere)).toHaveLength(4);
});

test('a notice about the whole plan goes once every measure is settled', () => {
  const whole = toDraft({ ...plan, diagnostics: [diagnostic('no-owner', 'info', 900, 910)] });
  expect(list(whole)).toEqual([['no-owner', null]]);
  expect(list(apply(whole, { type: 'owners', measures: ['2.1'], owners: [owner('财政局')] }))).toEqual([]);
});
