import type { DataValidation } from 'hucre/xlsx';
import type { ValidationSpec } from '../../workbook/spec';
import { parseArea } from '../../grid/a1';

type Rule = ValidationSpec['rule'];
type Operator = Extract<Rule, { operator: unknown }>['operator'];

const OPERATORS: Readonly<Record<string, Operator>> = {
  between: 'between',
  greaterThanOrEqual: 'atLeast',
  lessThanOrEqual: 'atMost',
  greaterThan: 'greater',
  lessThan: 'less',
};

const bound = (formula: string): number | string =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;

function rule(read: DataValidation): Rule | null {
  const first = read.formula1 ?? '';
  switch (read.type) {
    case 'list':
      if (read.values) return { type: 'words', words: read.values };
      return /^".*"$/s.test(first)
        ? { type: 'words', words: first.slice(1, -1).replace(/""/g, '"').split(',') }
        : { type: 'list', source: first };
    case 'custom':
      return { type: 'custom', formula: first };
    case 'decimal':
    case 'whole':
    case 'date':
    case 'textLength': {
      const operator = OPERATORS[read.operator ?? 'between'];
      if (operator === undefined) return null;
      return {
        type: read.type === 'textLength' ? 'length' : read.type,
        operator,
        low: bound(first),
        ...(read.formula2 === undefined ? {} : { high: bound(read.formula2) }),
      };
    }
    default:
      return null;
  }
}

/** The validations that a spec can say; one over several areas gives one for each. */
export function validationSpecs(read: DataValidation): readonly ValidationSpec[] {
  const said = rule(read);
  if (said === null) return [];
  return read.range.split(' ').flatMap(ref => {
    const area = parseArea(ref);
    if (!area) return [];
    return [
      {
        area,
        rule: said,
        allowBlank: read.allowBlank === true,
        onError: !read.showErrorMessage
          ? ('none' as const)
          : read.errorStyle === 'warning'
            ? ('warning' as const)
            : ('stop' as const),
        ...(read.inputMessage === undefined
          ? {}
          : { prompt: { title: read.inputTitle ?? '', text: read.inputMessage } }),
        ...(read.errorMessage === undefined
          ? {}
          : { error: { title: read.errorTitle ?? '', text: read.errorMessage } }),
      },
    ];
  });
}
