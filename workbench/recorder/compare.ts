/** What differs between Excel's answer and our host's. */
import type { ResponseBody } from '../host/protocol/messages';
import type { Ids } from './ids';
import type { Answer } from './recording';

export interface Difference {
  /** The action, null for the answer as a whole. */
  readonly action: number | null;
  /** Where in the value, e.g. `_Items[2].Name`. */
  readonly path: string;
  readonly recorded: unknown;
  readonly host: unknown;
}

type Tell = (path: string, recorded: unknown, host: unknown) => void;

const isNothing = (value: unknown): boolean => value === undefined || value === null;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Numbers that print alike in fifteen digits, as Excel keeps them, are one number. */
const sameNumber = (a: number, b: number): boolean => a === b || a.toPrecision(15) === b.toPrecision(15);

function values(recorded: unknown, host: unknown, path: string, ids: Ids, tell: Tell): void {
  if (isNothing(recorded) && isNothing(host)) return;
  if (typeof recorded === 'number' && typeof host === 'number' && sameNumber(recorded, host)) return;
  if (Array.isArray(recorded) && Array.isArray(host)) {
    for (let i = 0; i < Math.max(recorded.length, host.length); i++)
      values(recorded[i], host[i], `${path}[${i}]`, ids, tell);
    return;
  }
  if (isObject(recorded) && isObject(host)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(host)]))
      if (!ids.same(key, recorded[key], host[key]))
        values(recorded[key], host[key], path === '' ? key : `${path}.${key}`, ids, tell);
    return;
  }
  if (ids.ourName(recorded) !== host) tell(path, recorded, host);
}

/** The messages of errors are in the user's language: codes and places are what counts. */
const errorOf = ({ Error }: ResponseBody) => Error && { Code: Error.Code, ActionIndex: Error.ActionIndex };

export function compare(recorded: Answer, host: Answer, ids: Ids): Difference[] {
  const found: Difference[] = [];
  const whole: Tell = (path, a, b) => found.push({ action: null, path, recorded: a, host: b });
  if ('error' in recorded || 'error' in host) {
    const said = (answer: Answer) => ('error' in answer ? answer.error : 'an answer');
    if (said(recorded) !== said(host)) whole('', said(recorded), said(host));
    return found;
  }
  values(errorOf(recorded.body), errorOf(host.body), 'Error', ids, whole);
  const theirs = new Map((recorded.body.Results ?? []).map(r => [r.ActionId, r.Value]));
  const ours = new Map(host.body.Results.map(r => [r.ActionId, r.Value]));
  for (const action of new Set([...theirs.keys(), ...ours.keys()]))
    if (theirs.has(action) !== ours.has(action))
      found.push({ action, path: 'answered', recorded: theirs.has(action), host: ours.has(action) });
    else
      values(theirs.get(action), ours.get(action), '', ids, (path, a, b) =>
        found.push({ action, path, recorded: a, host: b }),
      );
  return found;
}
