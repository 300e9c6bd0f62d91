/** Events to the add-in. A handler hears only what it registered for, and nothing while `runtime.enableEvents` is off. */
import type { Area } from '../../src/grid/area';
import type { Host } from './host';
import { rangeA1 } from '../../src/grid/a1';
import { Block } from './model/sheet';
import type { Sheet } from './model/sheet';
import { notImplemented } from './protocol/errors';
import type { HostObject } from './protocol/object';
import { object } from './protocol/object';

/** Who made a change; user and co-author act through {@link Host.people}. */
export type Cause = 'addin' | 'user' | 'coauthor';

export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const TYPES = {
  changed: 10,
  selected: 14,
  added: 13,
  deleted: 15,
  activated: 11,
  deactivated: 12,
  tableChanged: 101,
  rowSorted: 19,
} as const;
const REGISTER: Readonly<Record<string, readonly number[]>> = {
  _RegisterDataChangedEvent: [TYPES.changed, TYPES.tableChanged],
  _RegisterSelectionChangedEvent: [TYPES.selected],
  _RegisterAddedEvent: [TYPES.added],
  _RegisterDeletedEvent: [TYPES.deleted],
  _RegisterRowSortedEvent: [TYPES.rowSorted],
  _RegisterActivatedEvent: [TYPES.activated],
  _RegisterDeactivatedEvent: [TYPES.deactivated],
};
const WORKBOOK = 'Workbook';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export class Events {
  /** `runtime.enableEvents`. */
  enabled = true;
  /** Events are lost. */
  deaf: () => boolean = () => false;
  private readonly registered = new Map<string, number>();
  private waiting: EventMessage[] = [];

  register(host: Host, target: HostObject, name: string, on: boolean): void {
    const types = REGISTER[name];
    const id = this.targetOf(host, target);
    if (!types || id === undefined) throw notImplemented(`${target.type}.${name}`);
    for (const type of types) {
      const key = `${type} ${id}`;
      this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + (on ? 1 : -1)));
    }
  }

  private targetOf(host: Host, target: HostObject): string | undefined {
    if (target.type === 'WorksheetCollection' || target.type === 'TableCollection') return WORKBOOK;
    if (target.type !== 'Worksheet' && target.type !== 'Table') return undefined;
    return String(host.classOf(target.type).id?.(target.state as never, host));
  }

  private send(type: number, targets: readonly string[], payload: Record<string, unknown>): void {
    if (!this.enabled || this.deaf()) return;
    for (const targetId of targets) {
      if ((this.registered.get(`${type} ${targetId}`) ?? 0) > 0) {
        this.waiting.push({ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(payload) });
      }
    }
  }

  /** Tells of a change of cells, rows or columns. `details` only where a single cell was edited. */
  changed(
    host: Host,
    sheet: Sheet,
    area: Area,
    changeType: ChangeType,
    cause: Cause,
    details: Record<string, unknown> = {},
  ): void {
    for (const peer of host.peers) {
      peer.events.hearChanged(peer, sheet, area, changeType, 'coauthor', details);
      peer.people.notify();
    }
    this.hearChanged(host, sheet, area, changeType, cause, details);
  }

  private hearChanged(
    host: Host,
    sheet: Sheet,
    area: Area,
    changeType: ChangeType,
    cause: Cause,
    details: Record<string, unknown>,
  ): void {
    const payload = {
      address: rangeA1(area),
      worksheetId: sheet.id,
      changeType,
      source: cause === 'coauthor' ? 'Remote' : 'Local',
      ...(host.trouble.unsigned ? {} : { triggerSource: cause === 'addin' ? 'ThisLocalAddin' : 'Unknown' }),
      shiftDirection: 'None',
      referenceId: this.reference(host, sheet, area),
      ...details,
    };
    this.send(TYPES.changed, [sheet.id, WORKBOOK], payload);
    for (const table of sheet.book.tables) {
      const inside =
        table.sheet === sheet &&
        area.top <= table.area.bottom &&
        area.bottom >= table.area.top &&
        area.left <= table.area.right &&
        area.right >= table.area.left;
      // Table events carry no triggerSource (typings of TableChangedEventArgs).
      if (inside)
        this.send(TYPES.tableChanged, [table.id, WORKBOOK], {
          ...payload,
          tableId: table.id,
          triggerSource: undefined,
        });
    }
  }

  /** Rows of an area were sorted. */
  sorted(host: Host, sheet: Sheet, area: Area, cause: Cause): void {
    for (const peer of host.peers) {
      peer.events.hearSorted(sheet, area, 'coauthor');
      peer.people.notify();
    }
    this.hearSorted(sheet, area, cause);
  }

  private hearSorted(sheet: Sheet, area: Area, cause: Cause): void {
    this.send(TYPES.rowSorted, [sheet.id, WORKBOOK], {
      address: rangeA1(area),
      worksheetId: sheet.id,
      source: cause === 'coauthor' ? 'Remote' : 'Local',
    });
  }

  private reference(host: Host, sheet: Sheet, area: Area): string {
    return this.enabled && this.registered.size > 0
      ? host.references.keep(object('Range', new Block(sheet, { ...area })))
      : '';
  }

  selected(sheet: Sheet, area: Area): void {
    sheet.selection = area;
    this.send(TYPES.selected, [sheet.id, WORKBOOK], { address: rangeA1(area), worksheetId: sheet.id });
  }

  sheet(kind: 'added' | 'deleted' | 'activated' | 'deactivated', sheet: Sheet): void {
    this.send(TYPES[kind], [sheet.id, WORKBOOK], { worksheetId: sheet.id, source: 'Local' });
  }

  take(): EventMessage[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
