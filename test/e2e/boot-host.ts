/** Excel stood in for around the pane's frame: the host, and a matrix written into its book through the frame's own client. */
import { renderWorkbook } from '../../src/excel/render-workbook';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import './seam-host';
import { asSerialDay } from '../../src/ledger/dates/serial';

export interface BootPage {
  /** Writes a plan's matrix; returns the measures in the order of its rows. */
  writeMatrix(text: string, asOf: number): Promise<readonly string[]>;
}

const page: BootPage = {
  async writeMatrix(text, asOf) {
    const frame = document.querySelector('iframe')?.contentWindow as unknown as { Excel: typeof Excel };
    Object.assign(window, { Excel: frame.Excel });
    const ledger = buildLedger(parsePlan(text), { lang: 'zh-CN', departments: [] });
    await renderWorkbook(buildWorkbook(ledger, { asOf: asSerialDay(asOf) }), { label: 'boot' });
    return ledger.rows.map(row => row.measure);
  },
};
Object.assign(window, { boot: page });
