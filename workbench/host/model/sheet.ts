/** One worksheet: its cells live in Univer, the rest here. */
import type { Area } from '../../../src/grid/area';
import type { Book } from './book';
import { subtract, areasOverlap } from '../../../src/grid/area';
import type { Chart, ConditionalFormat, Group, ProtectionOptions, Validation } from './state';
import { newLayout } from './state';

/** A format shared by a whole column, before any cell has its own. */
export interface ColumnDefault {
  readonly style: object;
  readonly custom?: Readonly<Record<string, unknown>>;
}

export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Frozen rows and columns. */
  freeze: { rows: number; columns: number } | undefined;
  validations: Validation[] = [];
  formats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  groups: Group[] = [];
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  protection: ProtectionOptions | undefined;
  layout = newLayout();
  readonly customProperties = new Map<string, string>();
  readonly columnDefaults = new Map<number, ColumnDefault>();
  /** Points. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows that a table's filter hides. */
  readonly filteredRows = new Set<number>();
  merges: Area[] = [];

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get name(): string {
    return this.book.engine.sheet(this.id).getName();
  }

  get position(): number {
    return this.book.engine.order().indexOf(this.id);
  }

  /** Removes the area from every validation, splitting those that stick out. */
  clearValidation(area: Area): void {
    this.validations = this.validations.flatMap(v =>
      areasOverlap(v.area, area) ? subtract(v.area, area).map(part => ({ ...v, area: part })) : [v],
    );
  }

  clearFormats(area: Area): void {
    this.formats = this.formats.flatMap(f => {
      if (!areasOverlap(f.area, area)) return [f];
      return subtract(f.area, area).map((part, index) => ({
        ...f,
        id: index === 0 ? f.id : this.book.newId('cf'),
        area: part,
      }));
    });
  }
}

/** A rectangle of a sheet, as the client holds it. It moves when rows or columns are inserted above or before it. */
export class Block {
  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}
}
