/** What Excel tells of a sheet, as places that have changed. Events are hints: some are lost, and none says that it is an undo. */
import type { Origin, Place, SheetEvent } from '../../ledger/live/heard';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** So many columns that are shifted together are rows of the table. */
const WHOLE_ROW = 5;

const columnNumber = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `B2:D9`, `3:5`, `B:C`, also several with commas. */
export function placesOf(address: string): Place[] {
  return address.split(',').flatMap((part): Place[] => {
    const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(part.slice(part.lastIndexOf('!') + 1));
    if (!match || match[0] === '') return [];
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
    return [
      {
        left: c1 === '' ? 0 : columnNumber(c1),
        right: c2 === '' ? LAST_COLUMN : columnNumber(c2),
        top: r1 === '' ? 0 : Number(r1) - 1,
        bottom: r2 === '' ? LAST_ROW : Number(r2) - 1,
      },
    ];
  });
}

type Changed = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'source' | 'changeDirectionState'>;

const originOf = (source: string): Origin => (source === 'Remote' ? 'remote' : 'local');

export function changedEvents(args: Changed): SheetEvent[] {
  const origin = originOf(args.source);
  const { insertShiftDirection, deleteShiftDirection } = args.changeDirectionState ?? {};
  return placesOf(args.address).flatMap((place): SheetEvent[] => {
    const rows = { what: 'rows', at: place.top, count: place.bottom - place.top + 1, origin } as const;
    const columns = { what: 'columns', at: place.left, count: place.right - place.left + 1, origin } as const;
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
            place: { ...place, bottom: LAST_ROW, right: sideways ? LAST_COLUMN : place.right },
            origin,
          },
        ];
      }
      default:
        return [{ kind: 'edited', place, origin }];
    }
  });
}

export const sortedEvents = ({
  address,
  source,
}: {
  readonly address: string;
  readonly source: string;
}): SheetEvent[] => placesOf(address).map(place => ({ kind: 'sorted', place, origin: originOf(source) }));
