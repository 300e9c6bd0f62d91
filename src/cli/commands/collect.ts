import { collect as collectFiles, readDecisions, type Resolution } from '../../exchange/collect';
import { CLI_HELP } from '../../i18n/messages/cli-help';
import { cliText } from '../../i18n/messages/cli';
import { fillBlanks } from '../../i18n/fill';
import type { Lang } from '../../i18n/lang';
import { columnName } from '../../ledger/columns/columns';
import { REPORT_WORDS } from '../../i18n/messages/exchange';
import type { CliCommand } from '../command';
import { reportCounts, reportText } from '../collect-report';
import { DONE, FAILED, CommandFailure, usage } from '../failure';
import { checkOutput, readInput } from '../files';
import type { Io } from '../io';
import { asLang, COMMON, parseOptions } from '../options';
import { readReturnFiles } from '../returns-input';
import { putFile, putMaster, readMatrixFor } from '../write-book';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean' },
  resolve: { type: 'string' },
  who: { type: 'string' },
  answers: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

const example = (lang: Lang): string =>
  JSON.stringify({ no: '8-2', column: columnName('actual', lang), take: 'returned' });

async function readResolution(io: Io, value: string | undefined, lang: Lang): Promise<Resolution | undefined> {
  if (value === undefined || value === 'master' || value === 'returned') return value;
  const { file, bytes } = await readInput(io, value);
  const decisions = readDecisions(new TextDecoder().decode(bytes));
  if (decisions === null) throw new CommandFailure('bad-decisions', { file, example: example(lang) });
  return decisions;
}

/** `collect MASTER.xlsx FILE… -o OUT.xlsx [--report R.json] [--dry-run] [--resolve master|returned|FILE] [--who NAME] [--force]` */
export const collect: CliCommand = {
  words: CLI_HELP.collect,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('collect', args, OPTIONS);
    asLang(values.lang);
    const [input, ...names] = positionals;
    if (input === undefined) throw usage('missing-file', { usage: this.words[lang].synopsis });
    if (names.length === 0) throw usage('missing-returns', { usage: this.words[lang].synopsis });
    const dry = values['dry-run'] === true;
    if (values.output === undefined && !dry) throw usage('missing-output');
    const force = values.force === true;
    const output = values.output === undefined || dry ? null : await checkOutput(io, values.output, force);
    const reportFile = values.report === undefined ? null : await checkOutput(io, values.report, force);
    const resolve = await readResolution(io, values.resolve, lang);
    const read = await readMatrixFor(io, input, output);
    const files = await readReturnFiles(io, names, (name, place) => {
      if (names.length > 1) io.err(`${place}/${names.length} ${name}`);
    });
    const { ledger, report, unused } = collectFiles(read.ledger, files, {
      today: io.today(),
      who: values.who ?? null,
      answers: values.answers === true,
      ...(resolve === undefined ? {} : { resolve }),
    });

    io.out(reportText(report, read.ledger, lang));
    if (reportFile !== null)
      await putFile(reportFile, new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`), io, lang);
    io.err(reportCounts(report, lang));
    if (unused.length > 0) io.err(fillBlanks(REPORT_WORDS.unused[lang], { n: unused.length }));
    if (!report.files.some(file => file.status === 'read')) {
      io.err(cliText(lang, 'none-read'));
      return FAILED;
    }
    if (output !== null) {
      await putMaster(output, read, ledger, io, lang);
      io.out(cliText(lang, 'written', { file: output }));
    }
    return DONE;
  },
};
