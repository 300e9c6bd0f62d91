import type { Correction, Level, Shape } from './types';
import type { Role } from '../outline/tables/table';
import type { PasteOffset, Span } from '../spans';

const LEVELS: readonly string[] = [
  'section',
  'group',
  'task',
  'measure',
  'owner',
  'time',
  'left-out',
  'in',
] satisfies readonly Level[];
const ROLES: readonly string[] = [
  'number',
  'group',
  'task',
  'measure',
  'target',
  'leader',
  'lead',
  'support',
  'owner',
  'person',
  'due',
  'start',
  'mark',
  'acceptance',
  'unit',
  'extra',
] satisfies readonly Role[];

type Json = Readonly<Record<string, unknown>>;
const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);
const isPlace = (x: unknown): x is PasteOffset => Number.isInteger(x) && Number(x) >= 0;
const isSpan = (x: unknown): x is Span =>
  isObject(x) && isPlace(x['start']) && isPlace(x['end']) && x['end'] >= x['start'];
const isShape = (x: unknown): x is Shape =>
  isObject(x) &&
  ['string', 'undefined'].includes(typeof x['template']) &&
  ['boolean', 'undefined'].includes(typeof x['bold']) &&
  ['short', 'long', undefined].includes(x['length'] as 'short') &&
  ['stop', 'colon', 'open', undefined].includes(x['ends'] as 'stop') &&
  (x['indent'] === undefined || isPlace(x['indent'])) &&
  (x['heading'] === undefined || isPlace(x['heading']));
const isScope = (x: unknown): boolean => x === 'this' || x === 'lines' || (isObject(x) && isShape(x['shape']));

function isCorrection(x: unknown): x is Correction {
  if (!isObject(x)) return false;
  switch (x['type']) {
    case 'level':
      return isSpan(x['at']) && LEVELS.includes(String(x['level'])) && isScope(x['scope']);
    case 'join':
      return isPlace(x['at']);
    case 'split':
      return isPlace(x['at']) && isScope(x['scope']);
    case 'title':
    case 'issuer':
      return (x['at'] === null || isSpan(x['at'])) && typeof x['text'] === 'string';
    case 'year':
      return x['year'] === null || (isPlace(x['year']) && x['year'] >= 1900 && x['year'] <= 2199);
    case 'column':
      return isSpan(x['at']) && ROLES.includes(String(x['means']));
    case 'reading':
      return typeof x['id'] === 'string';
    default:
      return false;
  }
}

/**
 * Corrections from data that came from outside (a file, a kept draft).
 * @returns the corrections, or the index of the first entry that is none (-1: the data is no list)
 */
export function readCorrections(data: unknown): readonly Correction[] | number {
  if (!Array.isArray(data)) return -1;
  const wrong = data.findIndex(entry => !isCorrection(entry));
  return wrong >= 0 ? wrong : (data as readonly Correction[]);
}
