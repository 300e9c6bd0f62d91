/** The user's hands at the grid: what is typed, pasted, cleared or filled there reaches the host, and through it the add-in. */
import { CanceledError, type ICommandInfo, type ICommandService, type IExecutionOptions } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Host } from '../host/host';
import { resizeTable } from '../host/model/table';
import type { Area } from '../../src/grid/area';
import { refusal, VALUES, type Refusal } from './guard';
import { readTyped } from './reading';
import { structureOf, type Structure } from './structure';

const SELECTION = 'sheet.operation.set-selections';
const ACTIVE = 'sheet.operation.set-worksheet-active';

export function areaOf(params: ISetRangeValuesMutationParams): Area | null {
  const rows = Object.entries(params.cellValue ?? {}).filter(([, cells]) => cells && Object.keys(cells).length > 0);
  if (rows.length === 0) return null;
  const columns = rows.flatMap(([, cells]) => Object.keys(cells ?? {}).map(Number));
  const lines = rows.map(([row]) => Number(row));
  return {
    top: Math.min(...lines),
    bottom: Math.max(...lines),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** True where contents were changed, not merely formats. */
const hasContent = (params: ISetRangeValuesMutationParams): boolean =>
  Object.values(params.cellValue ?? {}).some(cells =>
    Object.values<unknown>(cells ?? {}).some(
      cell => cell === null || (typeof cell === 'object' && ('v' in cell || 'f' in cell || 'p' in cell)),
    ),
  );

export interface Hands {
  /** True while the host or the mirror changes the grid. */
  readonly isOurs: () => boolean;
  /** Runs work between the add-in's requests. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Called when formulas are up to date, and when another sheet is shown. */
  readonly after: () => void;
  readonly refused: (why: Refusal) => void;
  /** Ends what the grid could take back: it knows nothing of what moved along. */
  readonly forget: () => void;
}

export function hands(commands: ICommandService, book: FWorkbook, host: Host, given: Hands): void {
  /** Results of formulas and what the host writes are not the user's. */
  const isTheirs = (options?: IExecutionOptions): boolean => !given.isOurs() && options?.onlyLocal !== true;
  const edited = (sheetId: string, area: Area) => {
    const sheet = host.book.sheets.find(s => s.id === sheetId);
    if (!sheet) return;
    const below = sheet.book.tables.find(
      t =>
        t.sheet === sheet && t.area.bottom + 1 === area.top && area.left >= t.area.left && area.right <= t.area.right,
    );
    if (below) resizeTable(below, { ...below.area, bottom: area.bottom });
    host.events.changed(host, sheet, area, 'RangeEdited', 'user');
    host.people.notify();
    void given.inTurn(() => host.calculated()).then(given.after);
  };
  const restructured = (change: Structure): Promise<void> =>
    given.inTurn(async () => {
      const sheet = host.book.sheets.find(s => s.id === change.sheetId);
      if (!sheet) return;
      try {
        host.people.restructure(sheet.name, change.address, change.insert);
      } catch {
        given.refused({ type: 'structure' });
        return;
      }
      given.forget();
      await host.calculated();
    });
  commands.beforeCommandExecuted((command, options) => {
    if (!isTheirs(options)) return;
    if (command.id === VALUES) readTyped(host, command.params as ISetRangeValuesMutationParams);
    const why = refusal(host, command);
    const change = structureOf(command);
    if (why) given.refused(why);
    else if (change) void restructured(change).then(given.after);
    if (why || change) throw new CanceledError();
  });
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (!isTheirs(options)) return;
    if (command.id === VALUES) {
      const params = command.params as ISetRangeValuesMutationParams;
      const area = areaOf(params);
      if (area && hasContent(params)) edited(params.subUnitId, area);
    }
    if (command.id === SELECTION) {
      const range = book.getActiveRange()?.getRange();
      const sheet = host.book.sheets.find(s => s.id === book.getActiveSheet().getSheetId());
      if (!range || !sheet) return;
      host.events.selected(sheet, {
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      });
      host.people.notify();
    }
    if (command.id === ACTIVE) {
      const sheet = host.book.sheets.find(s => s.id === book.getActiveSheet().getSheetId());
      // The grid goes to each sheet that is put in; nobody can go to a hidden one.
      if (sheet?.visibility === 'Visible') host.book.active = sheet;
      given.after();
    }
  });
}
