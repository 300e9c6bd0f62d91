import { withRequest } from '../../src/ledger/requests/ask';
import { issueLetters } from '../../src/ledger/notices/issue';
import { proposeLetters } from '../../src/ledger/notices/propose';
import { closePeriod } from '../../src/ledger/period/close';
import { buildWorkbook } from '../../src/workbook/build';
import { row, settings } from '../support/rows';
import { asSerialDay } from '../../src/ledger/dates/serial';

const DAY = asSerialDay(46_200);

it.each(['zh-CN', 'en'] as const)(
  'no formula of a book stands in a cell of text, where Excel would show it: %s',
  lang => {
    const late = row({ key: 'bcdfghjk', no: '1-1', kind: 'task', due: DAY - 9, lead: '教育局', progress: '推进' });
    const plain = {
      lang,
      meta: { title: '要点', issuer: '', year: 2026, fingerprint: 'f' },
      rows: [late],
      departments: [],
      settings: settings({ planStart: DAY - 100 }),
    };
    const day = { day: DAY, moment: DAY };
    const sent = issueLetters(plain, proposeLetters(plain, DAY).letters, day).ledger;
    const { ledger } = withRequest(closePeriod(sent, { asOf: DAY }).ledger, {
      type: 'extend',
      row: late,
      unit: '',
      on: DAY,
    });
    const { sheets, styles } = buildWorkbook(ledger, { asOf: DAY });
    expect(sheets.map(sheet => sheet.id)).toEqual(expect.arrayContaining(['periods', 'requests', 'notices']));
    const shown = sheets.flatMap(sheet =>
      sheet.rows.flatMap((line, r) =>
        line.cells.flatMap((cell, c) =>
          cell.formula !== undefined && styles[cell.style ?? '']?.numberFormat === '@'
            ? [`${sheet.name} ${r} ${c}`]
            : [],
        ),
      ),
    );
    expect(shown).toEqual([]);
  },
);
