/** Carries acts out on a ledger, in their order. Pure: what the pane shows before writing and what is written are the same function. */
import type { Letter } from '../notices/issue';
import type { Applied } from '../requests/apply';
import type { Ledger } from '../types';
import type { DutyAct } from './acts';
import { answer, end, issue, receive } from './letters';
import { applyAsked, enterRequest, decide } from './requests';

export interface CarryOptions {
  /** Serial day with the time of day, for 更新记录 and 生效日期. */
  readonly moment: number;
  /** Who stands in 更新记录; blank: nobody is named. */
  readonly who: string;
}

export interface Carried {
  readonly ledger: Ledger;
  readonly letters: readonly Letter[];
  readonly applied: Applied['done'];
  /** Requests that were to be put in force and could not be. */
  readonly problems: Applied['problems'];
  /** 单号 of letters settled with what was put in force. */
  readonly settled: readonly string[];
  /** Acts, or parts of them, that found nothing to do: the book has changed since they were meant. */
  readonly missed: readonly DutyAct[];
}

export function carryOut(ledger: Ledger, acts: readonly DutyAct[], { moment, who }: CarryOptions): Carried {
  const letters: Letter[] = [];
  const applied: Applied['done'][number][] = [];
  const problems: Applied['problems'][number][] = [];
  const settled: string[] = [];
  const missed: DutyAct[] = [];
  let now = ledger;
  const step = (next: Ledger | null, act: DutyAct): void => {
    if (next === null) missed.push(act);
    else now = next;
  };
  for (const act of acts) {
    switch (act.act) {
      case 'issue': {
        const made = issue(now, act, moment);
        letters.push(...made.letters);
        if (made.missed.length > 0) missed.push({ ...act, letters: made.missed });
        now = made.ledger;
        break;
      }
      case 'receive':
        step(receive(now, act, moment), act);
        break;
      case 'answer':
        step(answer(now, act, moment), act);
        break;
      case 'end':
        step(end(now, act, moment), act);
        break;
      case 'ask':
        step(enterRequest(now, act, moment), act);
        break;
      case 'decide':
        step(decide(now, act, moment), act);
        break;
      case 'apply': {
        const done = applyAsked(now, act, moment, who);
        step(done.missed ? null : done.ledger, act);
        applied.push(...done.done);
        settled.push(...done.settled);
        const wanted = new Set(act.requests.map(({ id, no }) => `${id} ${no}`));
        problems.push(...done.problems.filter(({ request: { id, no } }) => wanted.has(`${id} ${no}`)));
        break;
      }
    }
  }
  return { ledger: signed(now, ledger, who), letters, applied, problems, settled, missed };
}

/** New lines of 更新记录 that name nobody name who sits here. */
function signed(now: Ledger, before: Ledger, who: string): Ledger {
  const old = before.changes ?? [];
  if (who === '' || now.changes === before.changes) return now;
  const changes = (now.changes ?? []).map((line, i) => (i < old.length || line.who !== null ? line : { ...line, who }));
  return { ...now, changes };
}
