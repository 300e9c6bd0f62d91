import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { typedIn } from '../../exchange/collect';
import { split as splitLedger } from '../../exchange/split';
import { LIST_WORDS } from '../../i18n/exchange';
import { CLI_HELP } from '../../i18n/messages/cli-help';
import { cliText } from '../../i18n/messages/cli';
import { fillBlanks } from '../../i18n/fill';
import { REPORT_WORDS } from '../../i18n/messages/exchange';
import { namesIn, resolver } from '../../ledger/rows/names';
import type { Ledger } from '../../ledger/types';
import type { CliCommand } from '../command';
import { DONE, CommandFailure, usage } from '../failure';
import { checkOutput } from '../files';
import { readMatrix } from '../matrix-input';
import { asDay, asLang, COMMON, oneFile, parseOptions } from '../options';
import { readReturnFiles } from '../returns-input';
import { bookBytes, masterBytes, putFile } from '../write-book';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  period: { type: 'string' },
  departments: { type: 'string' },
  'as-of': { type: 'string' },
  keep: { type: 'string', multiple: true },
  master: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** @throws Failure naming departments that neither the list nor any row knows */
function checkNames(ledger: Ledger, names: readonly string[], file: string): void {
  const known = new Set([
    ...ledger.departments.map(department => department.name),
    ...ledger.rows.flatMap(row => [...namesIn(row.lead), ...namesIn(row.support)]),
  ]);
  const resolve = resolver(ledger.departments);
  const unknown = names.filter(name => !known.has(resolve(name)));
  if (unknown.length > 0) throw new CommandFailure('unknown-departments', { file, names: unknown.join('、') });
}

/** `split MASTER.xlsx -o DIR --period NAME [--departments LIST] [--keep FILE]… [--master FILE] [--force]` */
export const split: CliCommand = {
  words: CLI_HELP.split,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('split', args, OPTIONS);
    const sheetLang = asLang(values.lang);
    const stated = asDay('--as-of', values['as-of']);
    const input = oneFile(positionals, this.words[lang].synopsis);
    if (values.output === undefined) throw usage('missing-folder');
    if (values.period === undefined || values.period.trim() === '') throw usage('missing-period');
    const force = values.force === true;
    const read = await readMatrix(io, input);
    const ledger = sheetLang === undefined ? read.ledger : { ...read.ledger, lang: sheetLang };
    const chosen = values.departments === undefined ? undefined : namesIn(values.departments);
    if (chosen !== undefined) checkNames(ledger, chosen, read.file);
    const kept = await readReturnFiles(io, values.keep ?? [], () => undefined);
    const out = splitLedger(ledger, {
      period: values.period.trim(),
      asOf: stated ?? ledger.settings.asOf ?? io.today(),
      ...(chosen === undefined ? {} : { departments: chosen }),
      typed: typedIn(ledger, kept),
    });
    if (out.files.length === 0) throw new CommandFailure('nothing-to-send', { file: read.file });

    const folder = path.resolve(io.cwd, values.output);
    await mkdir(folder, { recursive: true });
    const books = [...out.files, out.list];
    for (const { name } of books) await checkOutput(io, path.join(folder, name), force);
    const inPlace = values.master === undefined;
    const master = await checkOutput(io, values.master ?? input, inPlace || force);
    const updated = await masterBytes(read, { ...out.master, lang: read.ledger.lang }, master, io, lang);

    for (const { name, book } of books) {
      const file = path.join(folder, name);
      await putFile(file, await bookBytes(book, file), io, lang);
    }
    // Last: forms without their batch in the master can be made again, a batch without its forms would wait for them.
    await putFile(master, updated, io, lang);

    const { batch, left, list } = out;
    io.out(fillBlanks(REPORT_WORDS.sent[lang], { files: out.files.length, folder }));
    for (const { name: file, led, supported } of out.files)
      io.out(`  ${fillBlanks(REPORT_WORDS.sentFile[lang], { file, led, supported })}`);
    io.out(`  ${list.name}`);
    io.err(fillBlanks(REPORT_WORDS.batch[lang], { batch: batch.id, period: batch.period, revision: batch.revision }));
    if (left.length > 0)
      io.err(fillBlanks(REPORT_WORDS.left[lang], { n: left.length, sheet: LIST_WORDS.left[ledger.lang] }));
    io.out(cliText(lang, 'written', { file: master }));
    return DONE;
  },
};
