/** What goes wrong in real Excel, switched on. */
import { PAYLOAD_LIMIT } from '../../workbench/host/trouble';
import { codeOf, openBook } from './open';
import type { Opened } from './open';

const later = (ms = 20): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const write = ({ run }: Opened, values: unknown[][]) =>
  run(async context => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values as never;
    await context.sync();
  });

/** Everything that `onChanged` of the first sheet hears. */
async function listening(opened: Opened): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await opened.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(args => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('events', () => {
  test('own writes echo, marked as such (ExcelApi 1.14, triggerSource)', async () => {
    const opened = openBook();
    const heard = await listening(opened);
    await write(opened, [[1, 2]]);
    await later();
    expect(heard.map(e => [e.address, e.changeType, e.source, e.triggerSource])).toEqual([
      ['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
    ]);
  });

  test('the user’s edits and a co-author’s are told apart; a single cell has its values before and after', async () => {
    const opened = openBook();
    const heard = await listening(opened);
    opened.host.people.type('Sheet1', 'B2', 5);
    opened.host.people.type('Sheet1', 'B2', '已完成', 'typed', 'coauthor');
    opened.host.people.type('Sheet1', 'C1:C2', [[1], [2]], 'pasted');
    await later();
    expect(heard.map(e => [e.address, e.source, e.triggerSource])).toEqual([
      ['B2', 'Local', 'Unknown'],
      ['B2', 'Remote', 'Unknown'],
      ['C1:C2', 'Local', 'Unknown'],
    ]);
    expect(heard[1]?.details).toEqual({
      valueBefore: 5,
      valueAfter: '已完成',
      valueTypeBefore: 'Double',
      valueTypeAfter: 'String',
    });
    expect(heard[2]?.details).toBeUndefined();
  });

  test('the range of an event can be asked for, and rows put in are told', async () => {
    const opened = openBook();
    const heard = await listening(opened);
    opened.host.people.restructure('Sheet1', '3:4', true);
    await later();
    expect(heard.map(e => [e.changeType, e.address])).toEqual([['RowInserted', '3:4']]);
    const address = await opened.run(async context => {
      const range = heard[0]?.getRange(context);
      range?.load('address');
      await context.sync();
      return range?.address;
    });
    expect(address).toBe('Sheet1!3:4');
  });

  test('with enableEvents off nothing is heard, on again it is', async () => {
    const opened = openBook();
    const heard = await listening(opened);
    const quiet = (on: boolean) =>
      opened.run(async context => {
        context.runtime.enableEvents = on;
        context.runtime.load('enableEvents');
        await context.sync();
        expect(context.runtime.enableEvents).toBe(on);
      });
    await quiet(false);
    opened.host.people.type('Sheet1', 'A1', 1);
    await quiet(true);
    opened.host.people.type('Sheet1', 'A1', 2);
    await later();
    expect(heard.map(e => (e.details as { valueAfter: unknown } | undefined)?.valueAfter)).toEqual([2]);
  });

  test('the book as a whole hears all sheets, a table its own cells, a removed handler nothing', async () => {
    const opened = openBook();
    const heard: string[] = [];
    const handler = await opened.run(async context => {
      const { worksheets } = context.workbook;
      const other = worksheets.add('另');
      other.getRange('A1:A2').values = [['列'], [1]];
      const table = other.tables.add('A1:A2', true);
      const added = worksheets.onChanged.add(e => Promise.resolve(void heard.push(`book ${e.address}`)));
      table.onChanged.add(e => Promise.resolve(void heard.push(`table ${e.address} ${e.changeType}`)));
      await context.sync();
      return added;
    });
    opened.host.people.type('另', 'A2', 7);
    opened.host.people.type('Sheet1', 'D4', 7);
    await later();
    expect(heard).toEqual(['book A2', 'table A2 RangeEdited', 'book D4']);
    await opened.client.Excel.run(handler.context, async context => {
      handler.remove();
      await context.sync();
    });
    opened.host.people.type('Sheet1', 'D4', 8);
    await later();
    expect(heard).toHaveLength(3);
  });
});

describe('refusals', () => {
  // learn.microsoft.com, "Error handling": InvalidOperationInCellEditMode
  test('while the user edits a cell everything is refused; with delayForCellEdit it waits', async () => {
    const opened = openBook({ isSetSupported: () => true });
    opened.host.people.editCell(true);
    expect(await codeOf(write(opened, [[1]]))).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = opened.client.Excel.run({ delayForCellEdit: true }, async context => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
      await context.sync();
      done = true;
    });
    await later();
    expect(done).toBe(false);
    opened.host.people.editCell(false);
    await waiting;
    expect(opened.host.book.engine.cell(opened.host.book.active.id, 0, 0)?.v).toBe(2);
  });

  // learn.microsoft.com, "Resource limits and performance optimization": 5 MB for requests and for answers
  test('requests and answers above 5 MB are refused, those below are not', async () => {
    const opened = openBook();
    opened.host.trouble.payloadLimit = PAYLOAD_LIMIT;
    const text = '文'.repeat(10_000);
    const rows = (n: number) => Array.from({ length: n }, () => [text]);
    expect(await codeOf(write(opened, rows(100)))).toBe('none');
    expect(await codeOf(write(opened, rows(180)))).toBe('RequestPayloadSizeLimitExceeded');
    opened.host.trouble.payloadLimit = Infinity;
    await write(opened, rows(180));
    opened.host.trouble.payloadLimit = PAYLOAD_LIMIT;
    const reading = opened.run(async context => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A180').load('values');
      await context.sync();
    });
    expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  // OfficeDev/office-js#6678
  test('a sync that never returns, its work done or not', async () => {
    for (const done of [true, false]) {
      const opened = openBook();
      opened.host.trouble.silent = { request: 1, done };
      const answered = await Promise.race([write(opened, [[5]]).then(() => true), later(50).then(() => false)]);
      expect(answered).toBe(false);
      expect(opened.host.book.engine.cell(opened.host.book.active.id, 0, 0)?.v).toBe(done ? 5 : undefined);
      expect(await codeOf(write(opened, [[6]]))).toBe('none');
    }
  });

  test('a co-author edits between two requests', async () => {
    const opened = openBook();
    opened.host.trouble.between = number => {
      if (number === 2) opened.host.people.type('Sheet1', 'A1', '别人', 'typed', 'coauthor');
    };
    const seen = await opened.run(async context => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [['我']];
      await context.sync();
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([['别人']]);
  });
});
