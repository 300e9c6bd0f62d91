import { CLI_HELP } from '../../i18n/messages/cli-help';
import { cliText } from '../../i18n/messages/cli';
import { REVISE_WORDS } from '../../i18n/messages/revise';
import type { Lang } from '../../i18n/lang';
import { LIVE_WORDS } from '../../i18n/live';
import { diffRows } from '../../ledger/changes/diff';
import { logEntries, unitsOf } from '../../ledger/changes/log';
import { officeList } from '../../ledger/departments/office-list';
import { reportOf } from '../../ledger/revise/report';
import { revise as reviseLedger, type Revision } from '../../ledger/revise/revise';
import { buildLedger } from '../../ledger/rows/build';
import type { RowKey } from '../../ledger/rows/key';
import type { Department, Ledger, Row } from '../../ledger/types';
import { parsePlan } from '../../plan';
import type { Plan } from '../../plan/types';
import type { CliCommand } from '../command';
import { readDepartments } from '../department-input';
import { DONE, CommandFailure, usage } from '../failure';
import { checkOutput } from '../files';
import type { Io } from '../io';
import { asLang, COMMON, parseOptions } from '../options';
import { readPlanText, sayUnread } from '../plan-input';
import { revisionText } from '../revision-report';
import { putFile, putMaster, readMatrixFor } from '../write-book';
import type { SerialDay } from '../../ledger/dates/serial';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'take-plan': { type: 'string' },
  departments: { type: 'string' },
  who: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The plan of a file. A plan that names no year is for the year that the master is for. */
async function readPlan(io: Io, name: string, year: number | null, lang: Lang): Promise<Plan> {
  const given = await readPlanText(io, name);
  const { file, text, hints } = given;
  const plan = parsePlan(text, { hints });
  if (plan.items.length === 0) throw new CommandFailure('not-a-plan', { file });
  sayUnread(io, given, lang);
  return plan.year === null && year !== null ? parsePlan(text, { hints, year }) : plan;
}

/** The revised master with what has changed in 更新记录; the same object where nothing has. */
function logged(before: Ledger, { ledger }: Revision, who: string | undefined, today: SerialDay): Ledger {
  const entries = logEntries(diffRows(before.rows, ledger.rows), unitsOf(ledger.rows), {
    lang: before.lang,
    on: today,
    who: who?.trim() || LIVE_WORDS.here[before.lang],
    source: LIVE_WORDS.plan[before.lang],
  });
  return entries.length === 0 ? ledger : { ...ledger, changes: [...(ledger.changes ?? []), ...entries] };
}

/** The rows in which master and plan differ that are to take the plan's words: all, or those of some 编号, with or without the letter of a target. */
function rowsToTake({ rows }: Revision, said: string): ReadonlySet<RowKey> {
  const differing = rows.filter(row => row.planned !== null).map(({ after }) => after);
  if (/^(?:all|全部)$/i.test(said.trim())) return new Set(differing.map(({ key }) => key));
  const numbers = said.split(/[,，、;；\s]+/).filter(Boolean);
  const of = (number: string): readonly Row[] =>
    differing.filter(({ no }) => no === number || no.replace(/[a-z]+$/, '') === number);
  const unknown = numbers.filter(number => of(number).length === 0);
  if (numbers.length === 0 || unknown.length > 0) throw usage('none-differ', { numbers: unknown.join('、') || '–' });
  return new Set(numbers.flatMap(of).map(({ key }) => key));
}

/** @param take what `--take-plan` says, if it stands there */
function revised(
  master: Ledger,
  plan: Plan,
  list: readonly Department[],
  take: string | undefined,
): { readonly revision: Revision; readonly taken: number } {
  const departments = officeList(master.departments, list);
  const fresh = buildLedger(plan, { lang: master.lang, departments });
  const revision = reviseLedger(master, fresh, { departments: list });
  if (take === undefined) return { revision, taken: 0 };
  const update = rowsToTake(revision, take);
  return { revision: reviseLedger(master, fresh, { departments: list, update }), taken: update.size };
}

/** `revise PLAN MASTER.xlsx -o NEW.xlsx [--report R.json] [--dry-run] [--take-plan NUMBERS|all] [--departments FILE] [--who NAME] [--force]` */
export const revise: CliCommand = {
  words: CLI_HELP.revise,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('revise', args, OPTIONS);
    asLang(values.lang);
    const [planFile, masterFile, extra] = positionals;
    if (planFile === undefined || masterFile === undefined)
      throw usage('missing-file', { usage: this.words[lang].synopsis });
    if (extra !== undefined) throw usage('too-many-files', { extra, usage: this.words[lang].synopsis });
    const dry = values['dry-run'] === true;
    if (values.output === undefined && !dry) throw usage('missing-output');
    const force = values.force === true;
    const output = values.output === undefined || dry ? null : await checkOutput(io, values.output, force);
    const reportFile = values.report === undefined ? null : await checkOutput(io, values.report, force);
    const list = values.departments === undefined ? [] : await readDepartments(io, values.departments);
    const read = await readMatrixFor(io, masterFile, output);
    const plan = await readPlan(io, planFile, read.ledger.meta.year, lang);
    const { revision, taken } = revised(read.ledger, plan, list, values['take-plan']);
    const report = reportOf(revision);

    io.out(revisionText(report, revision.ledger.rows, lang));
    if (taken > 0) io.out(REVISE_WORDS[lang].taken(taken));
    if (revision.ledger === read.ledger) io.out(REVISE_WORDS[lang].same);
    if (reportFile !== null)
      await putFile(reportFile, new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`), io, lang);
    if (output !== null) {
      const ledger = logged(read.ledger, revision, values.who, io.today());
      await putMaster(output, read, ledger, io, lang);
      io.out(cliText(lang, 'written', { file: output }));
    }
    return DONE;
  },
};
