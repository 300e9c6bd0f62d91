/** Data validation and conditional formats. What we set before on our cells is taken away first. */
import type { ConditionalFormatSpec, ValidationSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { areaA1 } from '../../grid/a1';
import { colour } from './facets';
import type { RenderTarget } from './target';

const OPERATORS = {
  between: 'Between',
  atLeast: 'GreaterThanOrEqualTo',
  atMost: 'LessThanOrEqualTo',
  greater: 'GreaterThan',
  less: 'LessThan',
} as const;
const TYPES = { decimal: 'decimal', whole: 'wholeNumber', date: 'date', length: 'textLength' } as const;

/** Limits of dates are formulas: a bare number would be taken for a text. */
const limit = (value: number | string, isDate: boolean): number | string =>
  typeof value === 'string' ? `=${value}` : isDate ? `=${value}` : value;

function ruleOf(rule: ValidationSpec['rule']): Excel.DataValidationRule {
  if (rule.type === 'list') return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  if (rule.type === 'words') return { list: { inCellDropDown: true, source: rule.words.join(',') } };
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula}` } };
  const isDate = rule.type === 'date';
  const given = {
    formula1: limit(rule.low, isDate),
    operator: OPERATORS[rule.operator],
    ...(rule.high === undefined ? {} : { formula2: limit(rule.high, isDate) }),
  };
  return { [TYPES[rule.type]]: given };
}

function validate(validation: Excel.DataValidation, spec: ValidationSpec): void {
  validation.rule = ruleOf(spec.rule);
  validation.ignoreBlanks = spec.allowBlank;
  validation.errorAlert = {
    showAlert: spec.onError !== 'none',
    style: spec.onError === 'warning' ? 'Warning' : 'Stop',
    title: spec.error?.title ?? '',
    message: spec.error?.text ?? '',
  };
  if (spec.prompt) validation.prompt = { showPrompt: true, title: spec.prompt.title, message: spec.prompt.text };
}

export async function validations(batch: CallBatch, { area, live, spec, sheet }: RenderTarget): Promise<void> {
  if (area && live) {
    await batch.room(0, 2);
    sheet.getRange(areaA1(area)).dataValidation.clear();
  }
  for (const item of spec.validations) {
    await batch.room(JSON.stringify(item).length, 6);
    validate(sheet.getRange(areaA1(item.area)).dataValidation, item);
  }
}

function format(target: Excel.ConditionalFormat, spec: ConditionalFormatSpec): void {
  const { custom } = target;
  custom.rule.formula = `=${spec.formula}`;
  if (spec.style.color !== undefined) custom.format.font.color = colour(spec.style.color);
  if (spec.style.bold !== undefined) custom.format.font.bold = spec.style.bold;
  if (spec.style.fill !== undefined) custom.format.fill.color = colour(spec.style.fill);
  if (spec.stop === true) target.stopIfTrue = true;
}

/** A new format comes before the others, so they are added from the last to the first. */
export async function conditionalFormats(batch: CallBatch, { area, live, spec, sheet }: RenderTarget): Promise<void> {
  if (area && live) {
    await batch.room(0, 2);
    sheet.getRange(areaA1(area)).conditionalFormats.clearAll();
  }
  for (const item of [...spec.formats].reverse()) {
    await batch.room(item.formula.length * 3, 10);
    format(sheet.getRange(areaA1(item.area)).conditionalFormats.add('Custom'), item);
  }
}
