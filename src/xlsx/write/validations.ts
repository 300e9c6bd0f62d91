import type { DataValidation } from 'hucre/xlsx';
import type { ValidationSpec } from '../../workbook/spec';
import { plainText } from '../xml';
import { areaA1 } from '../../grid/a1';

const OPERATORS = {
  between: 'between',
  atLeast: 'greaterThanOrEqual',
  atMost: 'lessThanOrEqual',
  greater: 'greaterThan',
  less: 'lessThan',
} as const;

/** Excel refuses a file with longer titles or texts (ECMA-376 part 1, 18.3.1.32). */
const TITLE = 32;
const TEXT = 255;
const clip = (text: string, length: number): string => plainText(text).slice(0, length);

function rule(spec: ValidationSpec['rule']): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (spec.type) {
    case 'list':
      return { type: 'list', formula1: spec.source };
    case 'words':
      return { type: 'list', formula1: `"${spec.words.join(',').replace(/"/g, '""')}"` };
    case 'custom':
      return { type: 'custom', formula1: spec.formula };
    default:
      return {
        type: spec.type === 'length' ? 'textLength' : spec.type,
        operator: OPERATORS[spec.operator],
        formula1: String(spec.low),
        ...(spec.high === undefined ? {} : { formula2: String(spec.high) }),
      };
  }
}

/** A validation as the library takes it. */
export function validation(spec: ValidationSpec): DataValidation {
  return {
    ...rule(spec.rule),
    range: areaA1(spec.area),
    allowBlank: spec.allowBlank,
    ...(spec.onError === 'none' ? {} : { showErrorMessage: true, errorStyle: spec.onError }),
    ...(spec.prompt
      ? {
          showInputMessage: true,
          inputTitle: clip(spec.prompt.title, TITLE),
          inputMessage: clip(spec.prompt.text, TEXT),
        }
      : {}),
    ...(spec.error ? { errorTitle: clip(spec.error.title, TITLE), errorMessage: clip(spec.error.text, TEXT) } : {}),
  };
}
