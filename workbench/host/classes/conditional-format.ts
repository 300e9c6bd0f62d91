import { areasOverlap } from '../../../src/grid/area';
import { Block } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormat } from '../model/state';
import { colour, flag, text, word } from '../protocol/args';
import { denied, invalid, notFound, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import type { Blocks } from './states';
import { itemAt } from './workbook';

type State = { readonly sheet: Sheet; readonly format: ConditionalFormat };

const list = (of: Blocks): ConditionalFormat[] =>
  of.sheet.formats.filter(f => of.blocks.some(b => areasOverlap(b.area, f.area)));
const item = (sheet: Sheet, format: ConditionalFormat) => object('ConditionalFormat', { sheet, format });

export const conditionalFormatCollection: HostClass<Blocks> = {
  items: of => list(of).map(f => item(of.sheet, f)),
  call: {
    /** New formats come first, as in Excel's dialog. */
    Add: (of, [type], host) => {
      if (of.sheet.protection) throw denied('ConditionalFormatCollection.add');
      if (word(host, 'ConditionalFormatType', type, 'ConditionalFormatCollection.add') !== 'Custom')
        throw notImplemented(`conditional formats of type ${String(type)}`);
      const [block] = of.blocks;
      if (!block || of.blocks.length > 1) throw notImplemented('conditional formats on several areas');
      const format: ConditionalFormat = {
        id: of.sheet.book.newId('cf'),
        area: { ...block.area },
        type: 'Custom',
        formula: '',
        stopIfTrue: false,
        font: {},
      };
      of.sheet.formats.unshift(format);
      return item(of.sheet, format);
    },
    ClearAll: of => {
      if (of.sheet.protection) throw denied('ConditionalFormatCollection.clearAll');
      for (const b of of.blocks) of.sheet.clearFormats(b.area);
    },
    GetCount: of => list(of).length,
    GetItemAt: (of, [index]) => item(of.sheet, itemAt(list(of), index, 'ConditionalFormatCollection.getItemAt')),
    '[]': (of, [id]) => {
      const found = list(of).find(f => f.id === id);
      if (!found) throw notFound('ConditionalFormatCollection.getItem');
      return item(of.sheet, found);
    },
  },
};

export const conditionalFormat: HostClass<State> = {
  id: of => of.format.id,
  get: {
    Id: of => of.format.id,
    Type: of => of.format.type,
    StopIfTrue: of => of.format.stopIfTrue,
    Priority: of => of.sheet.formats.indexOf(of.format),
  },
  set: {
    StopIfTrue: (of, value) => {
      of.format.stopIfTrue = flag(value, 'ConditionalFormat.stopIfTrue');
    },
    Priority: (of, value) => {
      const rest = of.sheet.formats.filter(f => f !== of.format);
      if (typeof value !== 'number' || value < 0 || value > rest.length) throw invalid('ConditionalFormat.priority');
      of.sheet.formats = [...rest.slice(0, value), of.format, ...rest.slice(value)];
    },
  },
  go: {
    Custom: of => object('CustomConditionalFormat', of),
    CustomOrNullObject: of => (of.format.type === 'Custom' ? object('CustomConditionalFormat', of) : null),
  },
  call: {
    GetRange: of => object('Range', new Block(of.sheet, of.format.area)),
    Delete: of => {
      of.sheet.formats = of.sheet.formats.filter(f => f !== of.format);
    },
  },
};

export const customConditionalFormat: HostClass<State> = {
  go: { Rule: of => object('ConditionalFormatRule', of), Format: of => object('ConditionalRangeFormat', of) },
};

/** Structured references are refused in rules ("Use formulas with conditional formatting", support.microsoft.com). */
export const conditionalFormatRule: HostClass<State> = {
  get: { Formula: of => of.format.formula },
  set: {
    Formula: (of, value) => {
      const formula = text(value, 'ConditionalFormatRule.formula');
      if (!formula.startsWith('=') || /\p{L}\[/u.test(formula)) throw invalid('ConditionalFormatRule.formula');
      of.format.formula = formula;
    },
  },
};

export const conditionalRangeFormat: HostClass<State> = {
  go: { Font: of => object('ConditionalRangeFont', of), Fill: of => object('ConditionalRangeFill', of) },
};

export const conditionalRangeFont: HostClass<State> = {
  get: {
    Color: of => of.format.font.color ?? null,
    Bold: of => of.format.font.bold ?? null,
    Italic: of => of.format.font.italic ?? null,
  },
  set: {
    Color: (of, value) => {
      of.format.font.color = colour(value, 'ConditionalRangeFont.color');
    },
    Bold: (of, value) => {
      of.format.font.bold = flag(value, 'ConditionalRangeFont.bold');
    },
    Italic: (of, value) => {
      of.format.font.italic = flag(value, 'ConditionalRangeFont.italic');
    },
  },
};

export const conditionalRangeFill: HostClass<State> = {
  get: { Color: of => of.format.fill ?? null },
  set: {
    Color: (of, value) => {
      of.format.fill = colour(value, 'ConditionalRangeFill.color');
    },
  },
};
