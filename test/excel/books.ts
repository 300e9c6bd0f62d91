/** Ledgers and workbooks for the tests of the Excel side. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../../src/excel/read-book';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { buildLedger } from '../../src/ledger/rows/build';
import type { Ledger } from '../../src/ledger/types';
import type { Lang } from '../../src/i18n/lang';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { LedgerRead } from '../../src/workbook/read/ledger';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { openBook, type Opened } from '../workbench/open';
import { asSerialDay } from '../../src/ledger/dates/serial';

/** An open book in which nothing is calculated: most tests ask for what people type. */
export function quietBook(): Opened {
  const opened = openBook();
  opened.host.book.calculationMode = 'Manual';
  return opened;
}

export const AS_OF = asSerialDay(46203);

/** A sample plan's first rows, some of them reported on. */
export function seedLedger(seed = 'county-running', lang: Lang = 'zh-CN', rows = 12): Ledger {
  const text = readFileSync(path.resolve(__dirname, `../../seeds/${seed}.txt`), 'utf8');
  const departments = ['教育局', '财政局', '卫生健康局'].map(name => ({
    name,
    aliases: [],
    contact: '',
    keywords: [],
  }));
  const ledger = buildLedger(parsePlan(text, { year: 2026 }), { lang, departments, settings: { asOf: AS_OF } });
  return {
    ...ledger,
    rows: ledger.rows
      .slice(0, rows)
      .map((row, i) =>
        i % 3 === 0
          ? { ...row, actual: i + 1, progress: `第${i + 1}项：已完成`, reporter: '张三', reportedOn: 46190 }
          : row,
      ),
  };
}

export const bookOf = (ledger: Ledger): WorkbookSpec => buildWorkbook(ledger, { asOf: AS_OF });

export const render = (spec: WorkbookSpec, label = '1122-0930') => renderWorkbook(spec, { label });

/** The ledger of the open book. */
export async function read({ run }: Opened): Promise<LedgerRead> {
  const found = readLedger(await run(readBook));
  if (!found) throw new Error('The book has no matrix.');
  return found;
}
