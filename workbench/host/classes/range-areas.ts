import { sheetAsPrinted } from '../model/address';
import { LAST_COLUMN, LAST_ROW, cellCount } from '../../../src/grid/area';
import { rangeA1 } from '../../../src/grid/a1';
import { clearArea } from '../model/clear';
import { Block } from '../model/sheet';
import { refuseLocked } from '../model/write';
import { word } from '../protocol/args';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import type { Blocks } from './states';
import { itemAt } from './workbook';

const each = (of: Blocks, change: (b: Block) => Block['area']) =>
  object('RangeAreas', { sheet: of.sheet, blocks: of.blocks.map(b => new Block(of.sheet, change(b))) });

export const rangeAreas: HostClass<Blocks> = {
  tracked: true,
  get: {
    Address: of => of.blocks.map(b => `${sheetAsPrinted(of.sheet.name)}!${rangeA1(b.area)}`).join(','),
    AreaCount: of => of.blocks.length,
    CellCount: of => of.blocks.reduce((sum, b) => sum + cellCount(b.area), 0),
  },
  go: {
    Areas: of => object('RangeCollection', of),
    Worksheet: of => object('Worksheet', of.sheet),
    Format: of => object('RangeFormat', of),
    DataValidation: of => object('DataValidation', of),
    ConditionalFormats: of => object('ConditionalFormatCollection', of),
  },
  call: {
    Clear: (of, [applyTo], host) => {
      const what =
        applyTo === null || applyTo === undefined ? 'All' : word(host, 'ClearApplyTo', applyTo, 'RangeAreas.clear');
      for (const b of of.blocks) {
        refuseLocked(of.sheet, b.area, 'RangeAreas.clear');
        clearArea(of.sheet, b.area, what);
      }
    },
    GetEntireRow: of => each(of, b => ({ ...b.area, left: 0, right: LAST_COLUMN })),
    GetEntireColumn: of => each(of, b => ({ ...b.area, top: 0, bottom: LAST_ROW })),
  },
};

export const rangeCollection: HostClass<Blocks> = {
  items: of => of.blocks.map(b => object('Range', b)),
  call: {
    GetCount: of => of.blocks.length,
    GetItemAt: (of, [index]) => object('Range', itemAt(of.blocks, index, 'RangeCollection.getItemAt')),
  },
};
