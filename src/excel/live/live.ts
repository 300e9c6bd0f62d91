/**
 * Keeps the matrix alive: hears edits, and two seconds after the last one writes what follows from them. Whatever goes wrong,
 * what was heard is kept until it has been dealt with; whatever was not heard is found by the next scan.
 */
import { cellId, type Own } from '../../ledger/live/row';
import { withEvent, NONE_PENDING, stillPending, type PendingEdits, type SheetEvent } from '../../ledger/live/pending';
import { questionId } from '../../ledger/live/question-id';
import { sameCell } from '../../ledger/changes/same';
import type { CellAnswer, CellQuestion } from '../../ledger/live/types';
import { Overtaken } from './commit';
import { writeRow } from './edit';
import { flush, type Flushed, type Known } from './flush';
import { MatrixMoved } from './frame';
import { NoLog } from './log';
import type { LiveMatrix } from '../pane/matrix';
import { errorCode, inTurn, watched, WHOLE_BOOK_MS, type RunExcel } from './run';
import { scan, type ScanOptions } from './scan';
import { SnapshotLost } from './snapshot';
import type { LiveDeps, LiveMatrixKeeper, LiveReport } from './types';
import type { RowKey } from '../../ledger/rows/key';

/** After the last edit, in milliseconds. */
export const PAUSE_MS = 2000;
/** After Excel refused for another reason than that somebody is typing. */
const RETRY_MS = 10_000;
/** A few things go well at the second try; what does not is told. */
const TRIES = 3;

/** Begins to hear when it is given events: see `keepAlive`. */
export class Keeper implements Omit<LiveMatrixKeeper, 'known' | 'reading'> {
  private pending: PendingEdits = NONE_PENDING;
  private early: { readonly sheetId: string; readonly events: readonly SheetEvent[] }[] = [];
  known: Known | null = null;
  /** The matrix as the last scan left it; null: it has to be read. */
  reading: LiveMatrix | null = null;
  private own = new Map<string, Own>();
  private kept = new Set<string>();
  private questions = new Map<string, readonly CellQuestion[]>();
  private report: LiveReport = { phase: 'scanning', questions: [], logged: 0, remote: 0, error: null };
  private callOff: () => void = () => undefined;
  private tries = 0;
  private stopped = false;
  private readonly run: RunExcel;
  private readonly runLong: RunExcel;

  constructor(private readonly deps: LiveDeps) {
    this.run = watched(deps.run, deps.noAnswerMs, deps.later);
    this.runLong = watched(deps.run, deps.noAnswerMs ?? WHOLE_BOOK_MS, deps.later);
  }

  private say(change: Partial<LiveReport>): void {
    this.report = { ...this.report, ...change, questions: [...this.questions.values()].flat() };
    if (!this.stopped) this.deps.tell(this.report);
  }

  hear(sheetId: string, events: readonly SheetEvent[]): void {
    if (this.stopped) return;
    if (this.known === null) {
      if (this.report.phase !== 'noMatrix') this.early.push({ sheetId, events });
      return;
    }
    if (sheetId !== this.known.home.sheetId) return;
    for (const event of events) this.pending = withEvent(this.pending, event);
    this.tries = 0;
    this.arm(PAUSE_MS);
    if (this.report.phase !== 'held') this.say({ phase: 'waiting' });
  }

  private arm(ms: number): void {
    this.callOff();
    this.callOff = this.stopped ? () => undefined : this.deps.later(ms, () => void this.flushNow());
  }

  private flushNow(): Promise<void> {
    this.callOff();
    return inTurn(async () => {
      const { known } = this;
      if (!known || (this.pending.edits.length === 0 && this.pending.rows.size === 0)) return;
      this.say({ phase: 'writing' });
      try {
        await this.deal(known);
        this.tries = 0;
        this.say({ phase: 'quiet', error: null });
      } catch (error) {
        await this.failed(error);
      }
    });
  }

  private async deal(known: Known): Promise<void> {
    this.reading = null;
    const { pending, own, kept, deps } = this;
    const settings = { on: deps.moment(), who: deps.name(), own, kept };
    const done = await this.run(context => flush(context, known, pending, settings));
    this.known = { ...known, home: done.home, snapshot: done.snapshot };
    this.pending = stillPending(this.pending, pending.last);
    this.remember(done);
    for (const key of done.keys) this.questions.delete(key);
    for (const question of done.questions) this.ask(question);
    const logged = done.pieces.reduce((sum, piece) => sum + piece.lines.length, 0);
    const remote = done.pieces.reduce((sum, piece) => sum + piece.remote, 0);
    this.report = { ...this.report, logged: this.report.logged + logged, remote: this.report.remote + remote };
  }

  private ask(question: CellQuestion): void {
    this.questions.set(question.row, [...(this.questions.get(question.row) ?? []), question]);
  }

  /** What we wrote is known again if it is taken back; what was taken back stays as it is, and is logged with the next edit. */
  private remember(done: Flushed): void {
    for (const piece of done.pieces) {
      const { known } = piece;
      if (!known) continue;
      for (const [id, { wrote }] of this.own) {
        const [key, column = ''] = id.split(' ');
        if (key === piece.key && !sameCell(known[column as keyof typeof known], wrote)) this.own.delete(id);
      }
    }
    for (const { key, column, was, value } of done.wrote) this.own.set(cellId(key, column), { was, wrote: value });
    for (const { place, id, key, column } of done.undone) {
      this.own.delete(cellId(key, column));
      this.kept.add(id);
      this.pending = withEvent(this.pending, { kind: 'edited', area: place, origin: 'local' });
    }
  }

  private async failed(error: unknown): Promise<void> {
    if (errorCode(error) === 'InvalidOperationInCellEditMode') {
      this.say({ phase: 'held' });
      this.arm(PAUSE_MS);
      return;
    }
    const again = error instanceof Overtaken;
    const lost = error instanceof MatrixMoved || error instanceof SnapshotLost || error instanceof NoLog;
    if ((again || lost) && ++this.tries < TRIES) {
      if (lost && !(await this.find())) return;
      this.say({ phase: 'waiting' });
      this.arm(again ? PAUSE_MS / 4 : 0);
      return;
    }
    this.say({ phase: 'held', error });
    this.arm(RETRY_MS);
  }

  /** Finds out anew where everything stands. @returns whether there is a matrix */
  private async find(): Promise<boolean> {
    try {
      return (await this.look({ compare: false })) !== null;
    } catch (error) {
      this.say({ phase: 'held', error });
      this.arm(RETRY_MS);
      return false;
    }
  }

  private async look(options: Partial<ScanOptions>): Promise<number | null> {
    const { deps, kept } = this;
    const settings = { on: deps.moment(), by: null, kept, ...options };
    const found = await this.runLong(context => scan(context, settings));
    this.reading = found?.reading ?? null;
    if (!found) {
      this.known = null;
      this.early = [];
      this.say({ phase: 'noMatrix', error: null });
      return null;
    }
    const { home, log, snapshot, paper, lang, year, questions, logged } = found;
    this.known = { home, log, snapshot, paper, lang, year };
    this.questions = new Map();
    for (const question of questions) this.ask(question);
    this.report = { ...this.report, logged: this.report.logged + logged };
    return logged;
  }

  async scan(by: ScanOptions['by'] = null): Promise<number> {
    await this.flushNow();
    const logged = await inTurn(async () => {
      this.say({ phase: 'scanning' });
      try {
        const found = await this.look({ by });
        if (found !== null) this.say({ phase: 'quiet', error: null });
        return found ?? 0;
      } catch (error) {
        this.say({ phase: 'held', error });
        throw error;
      }
    });
    for (const { sheetId, events } of this.early.splice(0)) this.hear(sheetId, events);
    return logged;
  }

  async answer(question: CellQuestion, answer: CellAnswer): Promise<void> {
    if (answer === 'keep') this.kept.add(questionId(question));
    else {
      const { deps } = this;
      const on = deps.moment();
      const cells =
        question.column === 'reportedOn'
          ? { reportedOn: answer.take }
          : { [question.column]: answer.take, reportedOn: Math.floor(on) };
      const options = { on, who: deps.name(), source: 'answer' } as const;
      await writeRow(question.row, cells, options, row => sameCell(row[question.column], question.typed), deps.run);
    }
    const left = (this.questions.get(question.row) ?? []).filter(one => questionId(one) !== questionId(question));
    this.questions.set(question.row, left);
    this.say({});
  }

  answered(key: RowKey, columns: readonly string[]): void {
    const all = this.questions.get(key) ?? [];
    const left = all.filter(one => !columns.includes(one.column));
    if (left.length === all.length) return;
    this.questions.set(key, left);
    this.say({});
  }

  /** The first scan, tried again until Excel lets us. */
  async begin(): Promise<void> {
    try {
      await this.scan();
    } catch (error) {
      if (this.stopped) return;
      this.callOff = this.deps.later(
        errorCode(error) === 'InvalidOperationInCellEditMode' ? PAUSE_MS : RETRY_MS,
        () => {
          this.say({ phase: 'scanning' });
          void this.begin();
        },
      );
    }
  }

  async stop(): Promise<void> {
    this.callOff();
    await this.flushNow();
    this.stopped = true;
    this.callOff();
  }
}
