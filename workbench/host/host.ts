/** The host: one open workbook, and everything that Microsoft's client can ask of it. */
import { classes } from './classes';
import type { CreatedBook } from './classes/states';
import { Events } from './events';
import { History } from './history';
import type { Book } from './model/book';
import { Block } from './model/sheet';
import { People } from './people';
import { notImplemented } from './protocol/errors';
import type { ClassMembers, MemberTable } from './protocol/members';
import type { RequestBody, ResponseBody } from './protocol/messages';
import type { Classes, ClassName, HostClass, HostObject } from './protocol/object';
import { process } from './protocol/process';
import { References } from './protocol/references';
import type { Trouble } from './trouble';
import { noTrouble } from './trouble';

/** What one request cost. */
export interface Traffic {
  readonly up: number;
  down: number;
  readonly actions: number;
}

export class Host {
  readonly references = new References();
  readonly events = new Events();
  readonly people: People;
  readonly history: History;
  /** Other add-ins that have the same book open: what happens here is a co-author's doing there. */
  readonly peers: Host[] = [];
  trouble: Trouble = noTrouble();
  /** Workbooks that add-ins have made beside the open one, and what shows them: a book of its own has no window here. */
  readonly made: CreatedBook[] = [];
  openMade: (bytes: Uint8Array) => void = () => undefined;
  /** Every request so far. */
  readonly traffic: Traffic[] = [];
  /** Until the end of the request at hand. */
  calculationSuspended = false;
  /** Asked for by `calculate()` while calculation is manual. */
  calculateNow = false;
  screenSuspended = 0;
  private inUse: HostObject[] = [];

  constructor(
    readonly book: Book,
    readonly table: MemberTable,
  ) {
    this.people = new People(this);
    this.history = new History(book, () => this.blocks());
    this.events.deaf = () => this.trouble.deaf;
  }

  classOf<K extends ClassName>(type: K): Classes[K] {
    return classes[type];
  }

  members(type: ClassName): ClassMembers {
    const members = this.table.classes[type];
    if (!members) throw notImplemented(`class ${type}`);
    return members;
  }

  /** Objects that add-ins create outside the workbook (`new Microsoft.AppRuntime...`): none is known here. */
  newObject(name: string): HostObject {
    throw notImplemented(name);
  }

  /** Ranges in use during a request move with inserted rows like those that are kept. */
  follow(object: HostObject): void {
    this.inUse.push(object);
  }

  blocks(): Block[] {
    return [...new Set([...this.inUse, ...this.references.all()].map(o => o.state))].filter(s => s instanceof Block);
  }

  /** Formulas are up to date, unless calculation is suspended or manual. */
  async calculated(): Promise<void> {
    const manual = this.book.calculationMode === 'Manual' && !this.calculateNow;
    if (this.calculationSuspended || manual) return;
    this.calculateNow = false;
    await this.book.engine.calculation.run();
  }

  async process(body: RequestBody): Promise<ResponseBody> {
    this.inUse = [];
    try {
      return await this.book.inTurn(() => this.history.request(() => process(this, body)));
    } finally {
      this.calculationSuspended = false;
    }
  }

  has(type: string, wire: string, kind: keyof HostClass<never>): boolean {
    const cls = (classes as Readonly<Record<string, HostClass<never>>>)[type];
    const members = cls?.[kind];
    return members !== undefined && typeof members === 'object' && wire in members;
  }
}
