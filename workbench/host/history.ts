/**
 * Undo and redo of one person's Excel: every act of the user is an entry, and every request of the add-in that changes cells
 * ("Undo capabilities", learn.microsoft.com). Co-authors' edits are in nobody else's list. Formats are not taken back; whatever
 * this cannot take back empties the list, as Excel does for copied, deleted and protected sheets.
 */
import type { Cell, Cells } from './engine/engine';
import type { Book } from './model/book';
import type { Change } from './engine/engine';
import { restructure } from './model/structure';
import type { Block, Sheet } from './model/sheet';

interface Place {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  after: Cell | undefined;
}

type Step =
  | { readonly kind: 'cells'; readonly sheet: string; readonly places: readonly Place[] }
  | { readonly kind: 'rows'; readonly sheet: Sheet; readonly change: Change; readonly lost: readonly Place[] };

interface Entry {
  readonly steps: Step[];
  readonly tables: Map<
    string,
    readonly [Sheet['book']['tables'][number]['area'], Sheet['book']['tables'][number]['area']]
  >;
}

/** What an undo or redo has changed, in order: rectangles are for whoever tells it. */
export type Told =
  | { readonly sheet: string; readonly cells: readonly { readonly row: number; readonly column: number }[] }
  | { readonly sheet: string; readonly change: Change };

/** Excel keeps 100 steps. */
const LEVELS = 100;

const copy = (cell: Cell | undefined): Cell | undefined => cell && { ...cell };
const whole = (cell: Cell | undefined): Cell | null =>
  cell ? ({ v: null, t: null, f: null, si: null, p: null, s: null, custom: null, ...cell } as unknown as Cell) : null;

export class History {
  /** Whether requests of the add-in can be undone; some hosts leave them out. */
  ofAddin = true;
  private done: Entry[] = [];
  private undone: Entry[] = [];
  private cleared = 0;

  constructor(
    private readonly book: Book,
    private readonly blocks: () => Iterable<Block>,
  ) {}

  /** Carries out an act that can be undone. */
  act<T>(work: () => T): T {
    return this.during(this.entry(), work);
  }

  /** Carries out something that is in nobody's list here. */
  unseen<T>(work: () => T): T {
    return this.during(null, work);
  }

  /** Carries out a request; people may act in between. */
  async request<T>(work: () => Promise<T>): Promise<T> {
    const entry = this.ofAddin ? this.entry() : null;
    const outer = this.watch(entry);
    try {
      return await work();
    } finally {
      this.book.observer = outer;
      if (entry) this.keep(entry);
    }
  }

  undo(): Told[] {
    return this.turn(this.done, this.undone, false);
  }

  redo(): Told[] {
    return this.turn(this.undone, this.done, true);
  }

  private entry(): Entry {
    return { steps: [], tables: new Map(this.book.tables.map(t => [t.id, [t.area, t.area]] as const)) };
  }

  private during<T>(entry: Entry | null, work: () => T): T {
    const outer = this.watch(entry);
    try {
      return work();
    } finally {
      this.book.observer = outer;
      if (entry) this.keep(entry);
    }
  }

  private keep(entry: Entry): void {
    if (this.book.undoCleared !== this.cleared) {
      this.cleared = this.book.undoCleared;
      this.done = [];
      this.undone = [];
      return;
    }
    if (entry.steps.length === 0) return;
    for (const table of this.book.tables) {
      const was = entry.tables.get(table.id);
      if (was) entry.tables.set(table.id, [was[0], table.area]);
    }
    this.done = [...this.done, entry].slice(-LEVELS);
    this.undone = [];
  }

  private watch(entry: Entry | null): Book['observer'] {
    const outer = this.book.observer;
    this.book.observer = entry
      ? {
          writing: (sheet, cells) => this.writing(entry, sheet, cells),
          moving: (sheet, change) => this.moving(entry, sheet, change),
        }
      : undefined;
    return outer;
  }

  private writing(entry: Entry, sheet: string, cells: Cells): () => void {
    const places = Object.entries(cells).flatMap(([row, line]) =>
      Object.keys(line ?? {}).map((column): Place => ({
        row: Number(row),
        column: Number(column),
        before: copy(this.book.engine.cell(sheet, Number(row), Number(column))),
        after: undefined,
      })),
    );
    entry.steps.push({ kind: 'cells', sheet, places });
    return () => {
      for (const place of places) place.after = copy(this.book.engine.cell(sheet, place.row, place.column));
    };
  }

  private moving(entry: Entry, sheet: Sheet, change: Change): void {
    if (!change.rows) {
      this.book.undoCleared++;
      return;
    }
    const right = this.book.engine.bounds.extent(sheet.id)?.right ?? 0;
    const lost: Place[] = [];
    for (let row = change.at; !change.insert && row < change.at + change.count; row++)
      for (let column = 0; column <= right; column++) {
        const before = copy(this.book.engine.cell(sheet.id, row, column));
        if (before) lost.push({ row, column, before, after: undefined });
      }
    entry.steps.push({ kind: 'rows', sheet, change, lost });
  }

  private turn(from: Entry[], to: Entry[], forward: boolean): Told[] {
    const entry = from.pop();
    if (!entry) return [];
    const told = this.unseen(() =>
      (forward ? entry.steps : [...entry.steps].reverse()).map(step => this.step(step, forward)),
    );
    for (const table of this.book.tables) {
      const [before, after] = entry.tables.get(table.id) ?? [];
      if (!before || !after || before === after) continue;
      const area = forward ? after : before;
      table.area = area;
      table.announce();
    }
    to.push(entry);
    return told;
  }

  private step(step: Step, forward: boolean): Told {
    if (step.kind === 'cells') {
      this.put(step.sheet, step.places, forward ? 'after' : 'before');
      return { sheet: step.sheet, cells: step.places };
    }
    const change = { ...step.change, insert: step.change.insert === forward };
    restructure(step.sheet, change, this.blocks());
    if (!forward) this.put(step.sheet.id, step.lost, 'before');
    return { sheet: step.sheet.id, change };
  }

  private put(sheet: string, places: readonly Place[], which: 'before' | 'after'): void {
    const cells: Cells = {};
    const reach = { bottom: 0, right: 0 };
    for (const place of places) {
      (cells[place.row] ??= {})[place.column] = whole(place[which]) as Cell;
      reach.bottom = Math.max(reach.bottom, place.row);
      reach.right = Math.max(reach.right, place.column);
    }
    this.book.engine.write(sheet, cells, reach);
  }
}
