import { CLI_HELP } from '../../i18n/messages/cli-help';
import { cliText } from '../../i18n/messages/cli';
import type { Lang } from '../../i18n/lang';
import { buildLedger } from '../../ledger/rows/build';
import type { Ledger } from '../../ledger/types';
import { parsePlan } from '../../plan';
import { buildWorkbook } from '../../workbook/build';
import { OoxmlError, writeWorkbook } from '../../xlsx';
import type { Command } from '../command';
import { readDepartments } from '../department-input';
import { DONE, Failure, usage, type ExitCode } from '../failure';
import { checkOutput, writeOutput } from '../files';
import type { Io } from '../io';
import { asDay, asLang, asYear, COMMON, oneFile, parseOptions } from '../options';
import { readPlanText } from '../plan-input';
import { packageFailure } from '../workbook-input';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  departments: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** Sheets follow the plan's own language where nobody says otherwise. */
const langOf = (text: string): Lang => (/[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en');

/** Writes a ledger's workbook and says so. */
export async function writeBook(ledger: Ledger, output: string, io: Io, lang: Lang): Promise<ExitCode> {
  let bytes: Uint8Array;
  try {
    bytes = await writeWorkbook(buildWorkbook(ledger, { asOf: io.today() }));
  } catch (error) {
    throw error instanceof OoxmlError ? packageFailure(error, output) : error;
  }
  const backup = await writeOutput(output, bytes);
  if (backup !== null) io.err(cliText(lang, 'backup-made', { file: backup }));
  io.out(cliText(lang, 'written', { file: output }));
  return DONE;
}

/** `build FILE|- -o OUT.xlsx [--as-of D] [--lang L] [--year N] [--departments FILE] [--force]` */
export const build: Command = {
  synopsis: { 'zh-CN': CLI_HELP.build['zh-CN'].synopsis, en: CLI_HELP.build.en.synopsis },
  help: { 'zh-CN': CLI_HELP.build['zh-CN'].text, en: CLI_HELP.build.en.text },
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('build', args, OPTIONS);
    const sheetLang = asLang(values.lang);
    const asOf = asDay('--as-of', values['as-of']);
    const year = asYear(values.year);
    const input = oneFile(positionals, this.synopsis[lang]);
    if (values.output === undefined) throw usage('missing-output');
    const output = await checkOutput(io, values.output, values.force === true);
    const departments = values.departments === undefined ? [] : await readDepartments(io, values.departments);
    const { file, text } = await readPlanText(io, input);
    const plan = parsePlan(text, year === undefined ? {} : { year });
    if (plan.items.length === 0) throw new Failure('not-a-plan', { file });
    const ledger = buildLedger(plan, {
      lang: sheetLang ?? langOf(text),
      departments,
      ...(asOf === undefined ? {} : { settings: { asOf } }),
    });
    return writeBook(ledger, output, io, lang);
  },
};
