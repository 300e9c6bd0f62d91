/** What the command line says of returned files: rows without a number are called by their sentence. */
import { reportText } from '../../src/cli/collect-report';
import type { CollectReport } from '../../src/exchange/collect';
import { asRowKey } from '../../src/ledger/rows/key';
import { row, settings } from '../support/rows';

test('a row that somebody has typed in is told by its sentence, the others by their numbers', () => {
  const typed = row({ key: asRowKey('bcdfghjk'), no: '', measure: '做好防汛物资储备' });
  const numbered = row({ key: asRowKey('bcdfghjm'), no: '3-1', measure: '修缮古驿道' });
  const of = ({ key, no }: typeof typed) => ({ key, no, file: '应急局.xlsx' });
  const none = {
    files: [],
    changes: [],
    conflicts: [],
    questions: [],
    requests: [],
    answers: [],
    refusals: [],
    newRows: [],
    unread: [],
    missing: [],
  };
  const report = { ...none, vanished: [of(typed), of(numbered)] } as unknown as CollectReport;
  const meta = { title: '', issuer: '', year: 2026, fingerprint: '' };
  const rows = [typed, numbered];
  const text = reportText(report, { lang: 'zh-CN', meta, rows, departments: [], settings: settings() }, 'zh-CN');
  expect(text).toContain('做好防汛物资储备  (应急局.xlsx)');
  expect(text).toContain('3-1  (应急局.xlsx)');
});
