import { CLI_HELP } from '../../i18n/messages/cli-help';
import { cliText } from '../../i18n/messages/cli';
import type { Lang } from '../../i18n/lang';
import { asPlanSays } from '../../ledger/kept/marks';
import { buildLedger } from '../../ledger/rows/build';
import { parsePlan } from '../../plan';
import { buildWorkbook } from '../../workbook/build';
import { withSideNames } from '../../workbook/side/names';
import type { WorkbookSpec } from '../../workbook/spec';
import { OoxmlError, writeWorkbook } from '../../xlsx';
import type { CliCommand } from '../command';
import { readDepartments } from '../department-input';
import { DONE, CommandFailure, usage, type ExitCode } from '../failure';
import { checkOutput, writeOutput } from '../files';
import { foreignSheets } from '../../exchange/foreign';
import type { Io } from '../io';
import { readMatrix } from '../matrix-input';
import { codeEntries } from '../pasted-codes';
import { asDay, asLang, asYear, COMMON, oneFile, parseOptions } from '../options';
import { readPlanText, sayUnread } from '../plan-input';
import { packageFailure } from '../workbook-input';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  departments: { type: 'string' },
  refresh: { type: 'string' },
  force: { type: 'boolean' },
  protect: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

/** Sheets follow the plan's own language where nobody says otherwise. */
const langOf = (text: string): Lang => (/[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en');

async function write(spec: WorkbookSpec, output: string, io: Io, lang: Lang): Promise<ExitCode> {
  let bytes: Uint8Array;
  try {
    bytes = await writeWorkbook(spec);
  } catch (error) {
    throw error instanceof OoxmlError ? packageFailure(error, output) : error;
  }
  const backup = await writeOutput(output, bytes);
  if (backup !== null) io.err(cliText(lang, 'backup-made', { file: backup }));
  io.out(cliText(lang, 'written', { file: output }));
  return DONE;
}

async function fromPlan(
  input: string,
  values: Values,
  io: Io,
  said: Lang,
): Promise<{ spec: WorkbookSpec; output: string }> {
  const lang = asLang(values.lang);
  const asOf = asDay('--as-of', values['as-of']);
  const year = asYear(values.year);
  if (values.output === undefined) throw usage('missing-output');
  const output = await checkOutput(io, values.output, values.force === true);
  const departments = values.departments === undefined ? [] : await readDepartments(io, values.departments);
  const given = await readPlanText(io, input);
  const { file, text, hints } = given;
  const plan = parsePlan(text, { hints, ...(year === undefined ? {} : { year }) });
  if (plan.items.length === 0) throw new CommandFailure('not-a-plan', { file });
  sayUnread(io, given, said);
  const ledger = buildLedger(plan, {
    lang: lang ?? langOf(text),
    departments,
    ...(asOf === undefined ? {} : { settings: { asOf } }),
  });
  return { spec: buildWorkbook(asPlanSays(ledger), { asOf: io.today(), protect: values.protect === true }), output };
}

/** The book written anew from its own data, in place (with a backup) or as another file. */
async function refreshed(input: string, values: Values, io: Io): Promise<{ spec: WorkbookSpec; output: string }> {
  for (const other of ['departments', 'year'] as const) {
    if (values[other] !== undefined) throw usage('not-together', { one: '--refresh', other: `--${other}` });
  }
  const lang = asLang(values.lang);
  const asOf = asDay('--as-of', values['as-of']);
  const output = await checkOutput(io, values.output ?? input, values.force === true || values.output === undefined);
  const read = await readMatrix(io, input);
  const { ledger, book, place } = read;
  const changes = [...(ledger.changes ?? []), ...codeEntries(read, io.today(), 'build --refresh')];
  const settings = { ...ledger.settings, ...(asOf === undefined ? {} : { asOf }) };
  const protect = values.protect === true || place.sheet.guarded === true;
  const spec = buildWorkbook(
    { ...ledger, changes, settings, lang: lang ?? ledger.lang },
    { asOf: io.today(), protect },
  );
  const named = withSideNames(spec, book);
  return { spec: { ...named, sheets: [...named.sheets, ...foreignSheets(book, place.sheet)] }, output };
}

/** `build FILE|- -o OUT.xlsx …` and `build --refresh BOOK [-o OUT.xlsx]` */
export const build: CliCommand = {
  words: CLI_HELP.build,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('build', args, OPTIONS);
    if (values.refresh !== undefined && positionals[0] !== undefined) {
      throw usage('not-together', { one: '--refresh', other: positionals[0] });
    }
    const { spec, output } =
      values.refresh === undefined
        ? await fromPlan(oneFile(positionals, this.words[lang].synopsis), values, io, lang)
        : await refreshed(values.refresh, values, io);
    return write(spec, output, io, lang);
  },
};
