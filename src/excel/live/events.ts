/** What Excel tells of a sheet, as places that have changed. Events are hints: some are lost, and none says that it is an undo. */
import { parseRange } from '../../grid/a1';
import { LAST_COLUMN, LAST_ROW, type Area } from '../../grid/area';
import type { EditOrigin, SheetEvent } from '../../ledger/live/pending';

/** So many columns that are shifted together are rows of the table. */
const WHOLE_ROW = 5;

/** `A1`, `B2:D9`, `3:5`, `B:C`, also several with commas. */
export const areasOf = (address: string): Area[] =>
  address.split(',').flatMap(part => parseRange(part.slice(part.lastIndexOf('!') + 1)) ?? []);

type Changed = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'source' | 'changeDirectionState'>;

const originOf = (source: string): EditOrigin => (source === 'Remote' ? 'remote' : 'local');

export function changedEvents(args: Changed): SheetEvent[] {
  const origin = originOf(args.source);
  const { insertShiftDirection, deleteShiftDirection } = args.changeDirectionState ?? {};
  return areasOf(args.address).flatMap((area): SheetEvent[] => {
    const rows = { what: 'rows', at: area.top, count: area.bottom - area.top + 1, origin } as const;
    const columns = { what: 'columns', at: area.left, count: area.right - area.left + 1, origin } as const;
    switch (String(args.changeType)) {
      case 'RowInserted':
        return [{ kind: 'inserted', ...rows }];
      case 'RowDeleted':
        return [{ kind: 'deleted', ...rows }];
      case 'ColumnInserted':
        return [{ kind: 'inserted', ...columns }];
      case 'ColumnDeleted':
        return [{ kind: 'deleted', ...columns }];
      case 'CellInserted':
      case 'CellDeleted': {
        const sideways = String(insertShiftDirection) === 'Right' || String(deleteShiftDirection) === 'Left';
        const kind = String(args.changeType) === 'CellInserted' ? 'inserted' : 'deleted';
        if (!sideways && columns.count >= WHOLE_ROW) return [{ kind, ...rows }];
        return [
          {
            kind: 'edited',
            area: { ...area, bottom: LAST_ROW, right: sideways ? LAST_COLUMN : area.right },
            origin,
          },
        ];
      }
      default:
        return [{ kind: 'edited', area, origin }];
    }
  });
}

export const sortedEvents = ({
  address,
  source,
}: {
  readonly address: string;
  readonly source: string;
}): SheetEvent[] => areasOf(address).map(area => ({ kind: 'sorted', area, origin: originOf(source) }));
