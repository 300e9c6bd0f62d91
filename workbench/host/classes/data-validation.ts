import type { Host } from '../host';
import { listWords } from '../model/validation';
import { absolute } from '../model/structure';
import { intersect, sameArea } from '../../../src/grid/area';
import type { Validation } from '../model/state';
import { flag, record, text, word } from '../protocol/args';
import { denied, invalid } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { stateOf } from '../protocol/object';
import type { Blocks } from './states';

const NONE: Omit<Validation, 'area'> = {
  rule: {},
  ignoreBlanks: true,
  prompt: { title: '', message: '', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
};
const COMPARED = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'];
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
/** A list written out holds at most 255 characters ("DataValidation settings"; longer ones make Excel repair the file). */
const LONGEST_LIST = 255;

function checked(of: Blocks, value: unknown, host: Host): Record<string, unknown> {
  const at = 'DataValidation.rule';
  const rule = record(value, Object.keys(TYPES), at);
  const [type, given] = Object.entries(rule).find(([, v]) => v !== null && v !== undefined) ?? [];
  if (type === undefined || Object.keys(rule).filter(k => rule[k] !== null && rule[k] !== undefined).length !== 1)
    throw invalid(at);
  if (type === 'list') {
    const { inCellDropDown, source } = record(given, ['inCellDropDown', 'source'], at);
    const block = stateOf(source, 'Range');
    const plain = block ? `=${absolute(block.sheet.name, block.area)}` : text(source, at);
    if (plain === '' || (!plain.startsWith('=') && plain.length > LONGEST_LIST)) throw invalid(at);
    if (plain.startsWith('=') && listWords(of.sheet, plain) === undefined && !plain.includes('(')) throw invalid(at);
    return { list: { inCellDropDown: flag(inCellDropDown, at), source: plain } };
  }
  if (type === 'custom') {
    const { formula } = record(given, ['formula'], at);
    if (!text(formula, at).startsWith('=')) throw invalid(at);
    return { custom: { formula } };
  }
  if (!COMPARED.includes(type)) throw invalid(at);
  const { formula1, formula2, operator } = record(given, ['formula1', 'formula2', 'operator'], at);
  word(host, 'DataValidationOperator', operator, at);
  const between = operator === 'Between' || operator === 'NotBetween';
  for (const limit of between ? [formula1, formula2] : [formula1]) {
    if (
      typeof limit !== 'number' &&
      !(typeof limit === 'string' && (limit.startsWith('=') || !Number.isNaN(Date.parse(limit))))
    )
      throw invalid(at);
  }
  return { [type]: { formula1, ...(between ? { formula2 } : {}), operator } };
}

/** The validation shared by all cells, undefined if there is none, null if they differ. */
function shared(of: Blocks): Omit<Validation, 'area'> | undefined | null {
  const found = new Map<string, Omit<Validation, 'area'>>();
  let gaps = false;
  for (const { area } of of.blocks) {
    const hits = of.sheet.validations.filter(v => intersect(v.area, area));
    let covered = 0;
    for (const { area: own, ...rest } of hits) {
      const cut = intersect(own, area);
      if (cut) covered += (cut.bottom - cut.top + 1) * (cut.right - cut.left + 1);
      found.set(JSON.stringify(rest), rest);
    }
    if (covered < (area.bottom - area.top + 1) * (area.right - area.left + 1)) gaps = true;
  }
  if (found.size === 0) return undefined;
  return found.size === 1 && !gaps ? [...found.values()][0] : null;
}

function change(of: Blocks, patch: Partial<Omit<Validation, 'area'>>): void {
  if (of.sheet.protection) throw denied('DataValidation');
  for (const { area } of of.blocks) {
    const same = of.sheet.validations.find(v => sameArea(v.area, area));
    const base = same ?? shared({ sheet: of.sheet, blocks: of.blocks.filter(b => b.area === area) }) ?? NONE;
    const next = { ...NONE, ...base, ...patch, area: { ...area } };
    of.sheet.clearValidation(area);
    of.sheet.validations.push(next);
  }
}

const either = <T>(of: Blocks, read: (v: Omit<Validation, 'area'>) => T): T | null => {
  const found = shared(of);
  return found === null ? null : read(found ?? NONE);
};

export const dataValidation: HostClass<Blocks> = {
  get: {
    Rule: of => either(of, v => v.rule),
    Type: of => {
      const found = shared(of);
      if (found === null) return of.blocks.some(() => true) ? 'Inconsistent' : 'None';
      return TYPES[Object.keys(found?.rule ?? {})[0] ?? ''] ?? 'None';
    },
    IgnoreBlanks: of => either(of, v => v.ignoreBlanks),
    Prompt: of => either(of, v => v.prompt),
    ErrorAlert: of => either(of, v => v.errorAlert),
  },
  set: {
    Rule: (of, value, host) => change(of, { rule: checked(of, value, host) }),
    IgnoreBlanks: (of, value) => change(of, { ignoreBlanks: flag(value, 'DataValidation.ignoreBlanks') }),
    Prompt: (of, value) => {
      const at = 'DataValidation.prompt';
      const { title = '', message = '', showPrompt = true } = record(value, ['title', 'message', 'showPrompt'], at);
      if (text(title, at).length > 32 || text(message, at).length > 255) throw invalid(at);
      change(of, { prompt: { title: text(title, at), message: text(message, at), showPrompt: flag(showPrompt, at) } });
    },
    ErrorAlert: (of, value, host) => {
      const at = 'DataValidation.errorAlert';
      const {
        title = '',
        message = '',
        showAlert = true,
        style = 'Stop',
      } = record(value, ['title', 'message', 'showAlert', 'style'], at);
      if (text(title, at).length > 32 || text(message, at).length > 255) throw invalid(at);
      change(of, {
        errorAlert: {
          title: text(title, at),
          message: text(message, at),
          showAlert: flag(showAlert, at),
          style: word(host, 'DataValidationAlertStyle', style, at),
        },
      });
    },
  },
  call: {
    Clear: of => {
      if (of.sheet.protection) throw denied('DataValidation.clear');
      for (const { area } of of.blocks) of.sheet.clearValidation(area);
    },
  },
};
