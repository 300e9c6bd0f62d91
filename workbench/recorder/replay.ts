/** Asks our host what Excel was asked, and compares the answers. */
import { Host } from '../host/host';
import { Book } from '../host/model/book';
import type { MemberTable } from '../host/protocol/members';
import { compare, type Difference } from './compare';
import { describeAction, describeValue } from './describe';
import { Ids } from './ids';
import type { Answer, Pair, Recording } from './recording';

export interface Found extends Difference {
  /** Number of the request, from 1. */
  readonly request: number;
  readonly step: string;
  /** What was asked, in the words of the API. */
  readonly what: string;
}

/** Told once that the add-in is there to be called; nothing of the workbook. */
const isService = ({ request }: Pair): boolean =>
  JSON.stringify(request.ObjectPaths).includes('Microsoft.InternalService');

/** A new book, as it was when the recording began. */
function emptyHost(sheet: string, table: MemberTable): Host {
  const book = new Book(2026);
  const [first] = book.sheets;
  if (first) book.engine.renameSheet(first.id, sheet);
  return new Host(book, table);
}

export async function replay(recording: Recording, table: MemberTable): Promise<Found[]> {
  const host = emptyHost(recording.sheet, table);
  const ids = new Ids();
  const found: Found[] = [];
  for (const [index, pair] of recording.pairs.entries()) {
    if (isService(pair)) continue;
    const { request, step } = pair;
    const answer: Answer = { body: await host.process(ids.translate(request)) };
    for (const difference of compare(pair.answer, answer, ids))
      found.push({
        ...difference,
        request: index + 1,
        step,
        what: difference.action === null ? 'the request' : describeAction(request, difference.action),
      });
  }
  return found;
}

/** One paragraph for each difference; many alike are counted. */
export function report(found: readonly Found[]): string[] {
  const kinds = new Map<string, Found[]>();
  for (const one of found) {
    const kind = `${one.step}\n${one.what}\n${one.path.replace(/\d+/g, '#')}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap(([one, ...alike]) =>
    one === undefined
      ? []
      : [
          `#${one.request} ${one.step}: ${one.what}`,
          `    ${one.path || 'answer'}: recorded ${describeValue(one.recorded)}, host ${describeValue(one.host)}`,
          ...(alike.length > 0 ? [`    and ${alike.length} more like it`] : []),
        ],
  );
}
