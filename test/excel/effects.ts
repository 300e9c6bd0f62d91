/** Makes members of the host do nothing, one at a time, and tells what is different then. */
import { canonical } from './canonical';
import { readSpec } from '../../workbench/spec/read-spec';
import { classes } from '../../workbench/host/classes';
import type { Opened } from '../workbench/open';

export type Kind = 'set' | 'call';
export interface Member {
  readonly type: string;
  readonly kind: Kind;
  /** Name on the wire. */
  readonly wire: string;
}
type Handler = (...args: unknown[]) => unknown;

const table = classes as unknown as Readonly<Record<string, Partial<Record<Kind, Record<string, Handler>>>>>;

export const idOf = ({ type, kind, wire }: Member): string => `${type}.${kind}.${wire}`;

/** All that write: setters, and methods. */
export const MEMBERS: readonly Member[] = Object.entries(table).flatMap(([type, parts]) =>
  (['set', 'call'] as const).flatMap(kind => Object.keys(parts[kind] ?? {}).map(wire => ({ type, kind, wire }))),
);

/** Puts something in a member's place. @returns what puts the member back */
function replace({ type, kind, wire }: Member, by: (was: Handler) => Handler): () => void {
  const part = table[type]?.[kind];
  const was = part?.[wire];
  if (!part || !was) throw new Error(`${type}.${wire}`);
  part[wire] = by(was);
  return () => {
    part[wire] = was;
  };
}

/** Does the work while a member does nothing. */
export async function without<T>(member: Member, work: () => Promise<T>): Promise<T> {
  const back = replace(member, () => () => undefined);
  try {
    return await work();
  } finally {
    back();
  }
}

/** Members that the work uses; `silent` are those that answer nothing: whether they do anything shows only in the book. */
export async function membersOf(
  work: () => Promise<unknown>,
): Promise<{ readonly all: readonly Member[]; readonly silent: readonly Member[] }> {
  const answers = new Map<Member, boolean>();
  const back = MEMBERS.map(member =>
    replace(member, was => (...args) => {
      const answer = was(...args);
      answers.set(member, (answers.get(member) ?? false) || (member.kind === 'call' && answer !== undefined));
      return answer;
    }),
  );
  try {
    await work();
  } finally {
    back.forEach(undo => undo());
  }
  const silent = [...answers].filter(([, answered]) => !answered).map(([member]) => member);
  return { all: [...answers.keys()], silent };
}

/** Everything of an open book that a person could see, as one text: what the client reads, and beside it what the file would hold. */
export async function seen({ run, host }: Opened): Promise<string> {
  const spec = canonical(await run(context => readSpec(context, 'zh-CN')));
  const { book } = host;
  const sheets = book.ordered().map(sheet => ({
    name: sheet.name,
    groups: sheet.groups,
    charts: sheet.charts.map(chart => ({ ...chart, id: '' })),
    layout: sheet.layout,
    freeze: sheet.freeze,
    selection: sheet.selection,
    protection: sheet.protection,
    validations: sheet.validations.length,
    formats: sheet.formats.length,
    merges: sheet.merges,
    heights: [...sheet.heights],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns], [...sheet.filteredRows]],
    marks: [...sheet.customProperties],
  }));
  const { screenSuspended, traffic } = host;
  const tables = book.tables.map(({ name, area, showFilterButton }) => ({ name, area, showFilterButton }));
  return JSON.stringify({
    spec,
    sheets,
    tables,
    active: book.active.name,
    properties: [...book.properties],
    names: book.names.map(name => [name.name, name.formula, name.visible]),
    screenSuspended,
    requests: traffic.length,
  });
}
