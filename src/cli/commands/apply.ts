import { cliText } from '../../i18n/messages/cli';
import { DUTIES_HELP } from '../../i18n/messages/duties-help';
import { REQUEST_PROBLEMS, REQUEST_WARNINGS, REQUEST_WHAT } from '../../i18n/requests';
import type { Lang } from '../../i18n/lang';
import { joinNames } from '../../i18n/marks';
import { fillWords } from '../../i18n/fill';
import { columnName } from '../../ledger/columns/columns';
import { wordOf } from '../../ledger/columns/vocabulary';
import { carryOut, type Carried } from '../../ledger/duties/carry-out';
import { requestName } from '../../ledger/duties/requests';
import { isOpen, noticesOf } from '../../ledger/notices/read';
import { withoutBasis } from '../../ledger/requests/basis';
import type { Problem } from '../../ledger/requests/effect';
import { isPending, requestsOf } from '../../ledger/requests/read';
import { warningsOf } from '../../ledger/requests/warnings';
import { REQUEST_STATE, type RequestType } from '../../ledger/requests/words';
import type { Ledger } from '../../ledger/types';
import type { CliCommand } from '../command';
import { DONE } from '../failure';
import type { Io } from '../io';
import { asLang, COMMON, oneFile, parseOptions } from '../options';
import { masterAndOutput, putMaster } from '../write-book';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  who: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

const problemText = ({ code, data }: Problem, lang: Lang): string => {
  const { what } = data;
  const named = what === 'day' || what === 'number' ? { ...data, what: REQUEST_WHAT[what][lang] } : data;
  return fillWords(REQUEST_PROBLEMS[code], lang, named);
};

/** What is still to be decided, with what to look at, and what stands in the matrix without a request. */
function look(ledger: Ledger, asOf: SerialDay, lang: Lang) {
  const letters = noticesOf(ledger).filter(isOpen);
  const about = (key: RowKey): boolean => letters.some(({ keys }) => keys.includes(key));
  const all = requestsOf(ledger);
  const pending = all.filter(isPending).map(one => ({
    id: one.id,
    no: one.no,
    unit: one.unit,
    type: one.type as RequestType | null,
    state: wordOf(REQUEST_STATE, one.state, lang),
    warnings: warningsOf(ledger, one, all, asOf, about).map(({ code, data }) => ({
      code,
      text: fillWords(REQUEST_WARNINGS[code], lang, data),
    })),
  }));
  const bare = withoutBasis(ledger).map(({ row, column }) => ({ no: row.no, column: columnName(column, lang) }));
  return { pending, bare };
}

function tell(carried: Carried, asOf: SerialDay, io: Io, lang: Lang): void {
  for (const { request } of carried.applied)
    io.out(cliText(lang, 'request-applied', { id: request.id, no: request.row?.no ?? request.no }));
  if (carried.applied.length === 0) io.out(cliText(lang, 'apply-none'));
  if (carried.settled.length > 0) io.out(cliText(lang, 'apply-settled', { ids: joinNames(carried.settled, lang) }));
  for (const { request, problem } of carried.problems)
    io.err(cliText(lang, 'request-problem', { id: request.id, why: problemText(problem, lang) }));
  const { pending, bare } = look(carried.ledger, asOf, lang);
  for (const { id, no, unit, state, warnings } of pending) {
    io.out(cliText(lang, 'request-pending', { id, state, unit, no }));
    for (const { text } of warnings) io.out(cliText(lang, 'request-warning', { id, why: text }));
  }
  for (const one of bare) io.err(cliText(lang, 'without-basis', one));
}

/** `apply MASTER.xlsx -o OUT.xlsx [--who NAME] [--json] [--force]` */
export const apply: CliCommand = {
  words: DUTIES_HELP.apply,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('apply', args, OPTIONS);
    asLang(values.lang);
    const input = oneFile(positionals, this.words[lang].synopsis);
    const { read, output } = await masterAndOutput(io, input, values);
    const today = io.today();
    const requests = requestsOf(read.ledger).map(requestName);
    const carried = carryOut(read.ledger, [{ act: 'apply', requests }], { moment: today, who: values.who ?? '' });
    await putMaster(output, read, carried.ledger, io, lang);
    const asOf = read.ledger.settings.asOf ?? today;
    if (values.json) {
      const done = carried.applied.map(({ request, cells }) => ({ id: request.id, no: request.no, cells }));
      const problems = carried.problems.map(({ request, problem }) => ({
        id: request.id,
        code: problem.code,
        text: problemText(problem, lang),
      }));
      const rest = look(carried.ledger, asOf, lang);
      io.out(JSON.stringify({ done, settled: carried.settled, problems, ...rest }, null, 1));
      return DONE;
    }
    tell(carried, asOf, io, lang);
    io.out(cliText(lang, 'written', { file: output }));
    return DONE;
  },
};
