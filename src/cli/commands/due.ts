import path from 'node:path';
import { cliText } from '../../i18n/messages/cli';
import { DUTIES_HELP } from '../../i18n/messages/duties-help';
import { toIso } from '../../ledger/dates/serial';
import { dueList } from '../../ledger/notices/due-list';
import { dueOf } from '../../ledger/status/facts';
import { docText } from '../../report/doc/text';
import { dueDoc } from '../../report/letters/due';
import { dueBook } from '../../workbook/due/book';
import type { CliCommand } from '../command';
import { DONE, usage } from '../failure';
import { checkOutput } from '../files';
import { letterBytes } from '../letter-output';
import { readMatrix } from '../matrix-input';
import { asDay, asLang, COMMON, oneFile, parseOptions } from '../options';
import { bookBytes, putFile } from '../write-book';

const OPTIONS = {
  ...COMMON,
  within: { type: 'string' },
  by: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

const WITHIN = 30;

function asDays(value: string | undefined): number {
  if (value === undefined) return WITHIN;
  if (!/^\d{1,4}$/.test(value)) throw usage('bad-value', { option: '--within', value, expected: '0 … 9999' });
  return Number(value);
}

/** `due MASTER.xlsx [--within 30] [--by unit] [--as-of D] [--out F.xlsx|F.docx|F.txt|-] [--json]` */
export const due: CliCommand = {
  words: DUTIES_HELP.due,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('due', args, OPTIONS);
    const listLang = asLang(values.lang);
    const within = asDays(values.within);
    const { by, out } = values;
    if (by !== undefined && by !== 'unit') throw usage('bad-value', { option: '--by', value: by, expected: 'unit' });
    if (out !== undefined && out !== '-' && !/\.(?:xlsx|docx|txt)$/i.test(out))
      throw usage('bad-value', { option: '--out', value: out, expected: '*.xlsx | *.docx | *.txt | -' });
    const day = asDay('--as-of', values['as-of']);
    const input = oneFile(positionals, this.words[lang].synopsis);
    const output = out === undefined || out === '-' ? null : await checkOutput(io, out, values.force === true);
    const read = await readMatrix(io, input);
    const ledger = listLang === undefined ? read.ledger : { ...read.ledger, lang: listLang };
    const asOf = day ?? ledger.settings.asOf ?? io.today();
    const options = { asOf, within, byUnit: by === 'unit' };
    const doc = dueDoc(ledger, options);
    if (output !== null) {
      const words = { issue: '', date: toIso(asOf) };
      const bytes = /\.xlsx$/i.test(output)
        ? await bookBytes(dueBook(ledger, options), path.basename(output))
        : await letterBytes(doc, output, undefined, words, io, lang);
      await putFile(output, bytes, io, lang);
    }
    if (values.json) {
      const units = dueList(ledger, asOf, within).map(({ unit, rows }) => ({
        unit,
        rows: rows.map(({ row, computed }) => ({
          no: row.no,
          key: row.key,
          due: toIso(dueOf(row) ?? asOf),
          daysLeft: computed.daysLeft,
          status: computed.status,
        })),
      }));
      io.out(JSON.stringify({ asOf: toIso(asOf), within, units }, null, 1));
    } else if (output === null) io.out(docText(doc).trimEnd());
    else io.out(cliText(lang, 'written', { file: path.resolve(output) }));
    return DONE;
  },
};
