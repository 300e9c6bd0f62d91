/** Microsoft's own client sends everything here; expected answers are what it makes of ours. */
import { ACTION, PATH } from '../../workbench/host/protocol/messages';
import { codeOf, openBook, upTo } from './open';

describe('requests', () => {
  test('values go up and come back', async () => {
    const { run } = openBook();
    const answer = await run(async context => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        [1, 'x'],
        [true, '=A1+1'],
      ];
      range.load('values,formulas,address');
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(answer).toEqual({
      values: [
        [1, 'x'],
        [true, 2],
      ],
      formulas: [
        [1, 'x'],
        [true, '=A1+1'],
      ],
      address: 'Sheet1!A1:B2',
    });
  });

  test('nothing happens before sync, and ranges stay valid after it', async () => {
    const { run, host, requests } = openBook();
    await run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      range.values = [[5]];
      expect(host.book.engine.cell(host.book.active.id, 1, 1)).toBeUndefined();
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
    expect(requests()).toBeGreaterThanOrEqual(2);
  });

  test('ranges held between requests move with inserted rows', async () => {
    const { run, host } = openBook();
    const address = await run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B5:C6');
      range.load('address');
      await context.sync();
      host.people.restructure('Sheet1', '2:3', true);
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B7:C8');
  });

  test('a large write comes in row blocks and lands whole', async () => {
    const { run } = openBook();
    const rows = Array.from({ length: 400 }, (_, r) => Array.from({ length: 10 }, (_unused, c) => r * 10 + c));
    const back = await run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:J400');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(back).toEqual(rows);
  });

  test('the wrong shape is refused, also when it is large', async () => {
    const { run } = openBook();
    const write = (height: number) =>
      codeOf(
        run(async context => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1:J400').values = Array.from(
            { length: height },
            () => Array(10).fill(1) as number[],
          );
          await context.sync();
        }),
      );
    expect(await write(399)).toBe('InvalidArgument');
    expect(await write(2)).toBe('InvalidArgument');
    expect(await write(400)).toBe('none');
  });

  test('what comes before a failure stays done, what comes after is not tried', async () => {
    const { run, host } = openBook();
    const code = await codeOf(
      run(async context => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('Nope').getRange('A1').values = [['x']];
        sheet.getRange('A2').values = [['after']];
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
    expect(host.book.engine.cell(host.book.active.id, 0, 0)?.v).toBe('before');
    expect(host.book.engine.cell(host.book.active.id, 1, 0)).toBeUndefined();
  });

  test('null objects and everything reached through them', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getRange('A1');
      range.load('values');
      sheet.delete();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('reading what was not loaded is the client’s own error', async () => {
    const { run } = openBook();
    const code = await codeOf(
      run(async context => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  test('collections: nested properties, top and skip, plain load of everything', async () => {
    const { run } = openBook();
    await run(async context => {
      const { worksheets } = context.workbook;
      for (const name of ['甲', '乙', '丙']) worksheets.add(name);
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(worksheets.items.map(s => s.name)).toEqual(['Sheet1', '甲', '乙', '丙']);
      worksheets.load({ name: true, $top: 2, $skip: 1 } as never);
      await context.sync();
      expect(worksheets.items.map(s => s.name)).toEqual(['甲', '乙']);
      const sheet = worksheets.getItem('甲');
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['甲', 1, 'Visible']);
    });
  });

  test('objects among the arguments, alone and inside plain objects', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D1:D2').values = [['是'], ['否']];
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
      cell.dataValidation.load('rule');
      const both = cell.getBoundingRect(sheet.getRange('B2'));
      both.load('address');
      await context.sync();
      expect(cell.dataValidation.rule.list?.source).toBe('=Sheet1!$D$1:$D$2');
      expect(both.address).toBe('Sheet1!A1:B2');
    });
  });

  test('update, retrieve and unchanged-checks, which newer runtimes send as actions of their own', async () => {
    const { run, host } = openBook({
      isSetSupported: (name, version) => upTo(14)(name, version) || name.startsWith('RichApiRuntime'),
    });
    const seen: number[] = [];
    const { process } = host;
    host.process = body => {
      seen.push(...body.Actions.map(a => a.ActionType));
      return process.call(host, body);
    };
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      (sheet as unknown as { update(values: object): void }).update({ tabColor: '#FF0000' });
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBe('#FF0000');
      const got = (sheet as unknown as { retrieve(names: string): { tabColor: string; name: string } }).retrieve(
        'tabColor,name',
      );
      (sheet as unknown as { ensureUnchanged(values: object): void }).ensureUnchanged({ tabColor: '#FF0000' });
      await context.sync();
      expect([got.tabColor, got.name]).toEqual(['#FF0000', 'Sheet1']);
      (sheet as unknown as { ensureUnchanged(values: object): void }).ensureUnchanged({ tabColor: '#00FF00' });
      expect(await codeOf(context.sync())).toBe('ConditionalUpdateFailed');
    });
    expect(seen).toEqual(expect.arrayContaining([ACTION.update, ACTION.queryAsJson, ACTION.ensureUnchanged]));
  });

  test('recursive loading of one level', async () => {
    const { run } = openBook();
    await run(async context => {
      const { worksheets } = context.workbook;
      (context as unknown as { loadRecursive(o: unknown, q: object, d: number): void }).loadRecursive(
        worksheets,
        { WorksheetCollection: 'name' },
        1,
      );
      await context.sync();
      expect(worksheets.items.map(s => s.name)).toEqual(['Sheet1']);
    });
  });
});

describe('what the host refuses', () => {
  test('a member that it does not have, by name', async () => {
    const { run } = openBook();
    const failure = run(async context => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').calculate();
      await context.sync();
    });
    await expect(failure).rejects.toThrow('Range.Calculate');
  });

  test('a property, a class, an event that it does not have', async () => {
    const { run } = openBook();
    const attempts: ((context: Excel.RequestContext) => void)[] = [
      context => context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('text'),
      context => context.workbook.comments.load('items'),
      context => void context.workbook.worksheets.getActiveWorksheet().onCalculated.add(() => Promise.resolve()),
    ];
    for (const attempt of attempts) {
      const code = await codeOf(
        run(async context => {
          attempt(context);
          await context.sync();
        }),
      );
      expect(code).toBe('HostNotImplemented');
    }
  });

  test('words that are in no enumeration, and arguments of the wrong kind', async () => {
    const { run } = openBook();
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      sheet => (sheet.visibility = 'Invisible' as 'Hidden'),
      sheet => (sheet.tabColor = 'no colour'),
      sheet => sheet.getRange('ZZZZ1').load('address'),
      sheet => sheet.getRangeByIndexes(0, 0, 0, 1).load('address'),
      sheet => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'),
      sheet => (sheet.getRange('A1').format.wrapText = 'yes' as unknown as boolean),
    ];
    for (const attempt of attempts) {
      const code = await codeOf(
        run(async context => {
          attempt(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }),
      );
      expect(code).toBe('InvalidArgument');
    }
  });

  test('members above the requirement set', async () => {
    const { run } = openBook({ excelApi: 12 });
    const code = await codeOf(
      run(async context => {
        context.workbook.tables.getItem('T').resize('A1:B2');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });
});

test('every kind of action and path that the client can send has a number here', () => {
  expect(Object.values(ACTION)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(Object.values(PATH)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
