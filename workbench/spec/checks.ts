import { areaA1, givenArea } from '../../src/grid/a1';
import { withoutSheet } from '../../src/excel/survey';
import type { ConditionalFormatSpec, ValidationSpec } from '../../src/workbook/spec';
import type { Area } from '../../src/grid/area';
import { rectangles } from '../../src/excel/rectangles';

const OPERATORS = {
  Between: 'between',
  GreaterThanOrEqualTo: 'atLeast',
  LessThanOrEqualTo: 'atMost',
  GreaterThan: 'greater',
  LessThan: 'less',
} as const;
const TYPES = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'length' } as const;

function limit(value: unknown): number | string {
  if (typeof value !== 'string') return Number(value);
  const body = value.replace(/^=/, '');
  return /^-?[\d.]+$/.test(body) ? Number(body) : body;
}

function ruleOf(rule: Excel.DataValidationRule): ValidationSpec['rule'] | undefined {
  if (rule.list) {
    const source = String(rule.list.source);
    return source.startsWith('=')
      ? { type: 'list', source: source.slice(1) }
      : { type: 'words', words: source.split(',') };
  }
  if (rule.custom) return { type: 'custom', formula: String(rule.custom.formula).slice(1) };
  for (const [key, type] of Object.entries(TYPES)) {
    const given = rule[key as keyof typeof TYPES] as Excel.BasicDataValidation | undefined;
    if (!given) continue;
    const operator = OPERATORS[given.operator as keyof typeof OPERATORS];
    return {
      type,
      operator,
      low: limit(given.formula1),
      ...(given.formula2 === undefined ? {} : { high: limit(given.formula2) }),
    };
  }
  return undefined;
}

/** Cell by cell, since Excel has no list of validations; equal neighbours are joined. */
export async function readValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<ValidationSpec[]> {
  const cells: { r: number; c: number; v: Excel.DataValidation }[] = [];
  for (let c = area.left; c <= area.right; c++) {
    const column = sheet.getRangeByIndexes(area.top, c, area.bottom - area.top + 1, 1).dataValidation;
    column.load('type');
    await context.sync();
    if (column.type === 'None') continue;
    for (let r = area.top; r <= area.bottom; r++) {
      const v = sheet.getRangeByIndexes(r, c, 1, 1).dataValidation;
      v.load('rule,type,ignoreBlanks,prompt,errorAlert');
      cells.push({ r, c, v });
    }
  }
  await context.sync();
  const keys = new Map<string, string>();
  for (const { r, c, v } of cells) {
    const rule = ruleOf(v.rule);
    if (!rule) continue;
    const { title, message, showAlert, style } = v.errorAlert;
    const spec: Omit<ValidationSpec, 'area'> = {
      rule,
      allowBlank: v.ignoreBlanks,
      onError: !showAlert ? 'none' : style === 'Warning' ? 'warning' : 'stop',
      ...(v.prompt.message === '' && v.prompt.title === ''
        ? {}
        : { prompt: { title: v.prompt.title, text: v.prompt.message } }),
      ...(title === '' && message === '' ? {} : { error: { title, text: message } }),
    };
    keys.set(`${r} ${c}`, JSON.stringify(spec));
  }
  const found = rectangles(area.bottom + 1, area.right + 1, (r, c) => keys.get(`${r} ${c}`));
  return [...found].flatMap(([key, areas]) =>
    areas.map(a => ({ area: a, ...(JSON.parse(key) as Omit<ValidationSpec, 'area'>) })),
  );
}

/** Custom formats in order of priority. */
export async function readFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<ConditionalFormatSpec[]> {
  const { conditionalFormats } = sheet.getRange(areaA1(area));
  conditionalFormats.load('items/id,items/stopIfTrue');
  await context.sync();
  const asked = conditionalFormats.items.map(item => {
    const range = item.getRange();
    range.load('address');
    item.custom.rule.load('formula');
    item.custom.format.font.load('color,bold');
    item.custom.format.fill.load('color');
    return { item, range };
  });
  await context.sync();
  return asked.map(({ item, range }) => {
    const { font, fill } = item.custom.format;
    return {
      area: givenArea(withoutSheet(range.address)),
      formula: item.custom.rule.formula.slice(1),
      style: {
        ...(font.color ? { color: font.color.slice(1) } : {}),
        ...(fill.color ? { fill: fill.color.slice(1) } : {}),
        ...(font.bold ? { bold: true } : {}),
      },
      ...(item.stopIfTrue ? { stop: true } : {}),
    };
  });
}
