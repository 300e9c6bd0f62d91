import path from 'node:path';
import { cliText } from '../../i18n/messages/cli';
import { LETTERS_HELP } from '../../i18n/messages/letters-help';
import { bulletinJson, composeBulletin, type Bulletin, type BulletinKind } from '../../report/bulletin/compose';
import { docText } from '../../report/doc/text';
import { REPORT } from '../../i18n/report';
import { LANGS, type Lang } from '../../i18n/lang';
import { joinNames } from '../../i18n/marks';
import { toIso } from '../../ledger/dates/serial';
import type { CliCommand } from '../command';
import { DONE, CommandFailure, usage } from '../failure';
import { checkOutput } from '../files';
import { fixedDay } from '../fixed-day';
import type { Io } from '../io';
import { letterBytes } from '../letter-output';
import { earlierFor } from '../earlier-input';
import { readMatrix } from '../matrix-input';
import { asDay, asLang, COMMON, listed, oneFile, parseOptions } from '../options';
import { totalsJson } from '../status-report';
import { putFile } from '../write-book';

const OPTIONS = {
  ...COMMON,
  'as-of': { type: 'string' },
  kind: { type: 'string' },
  issue: { type: 'string' },
  date: { type: 'string' },
  previous: { type: 'string' },
  period: { type: 'string' },
  template: { type: 'string' },
  check: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

const KINDS: readonly BulletinKind[] = ['notice', 'brief', 'special'];

/** 通报, 简报 or 专报, in either language or as a code. */
function asKind(value: string | undefined): BulletinKind {
  if (value === undefined) return 'notice';
  const names = (kind: BulletinKind): readonly string[] => [kind, ...LANGS.map(lang => REPORT[lang].kinds[kind])];
  const found = KINDS.find(kind => names(kind).some(name => name.toLowerCase() === value.trim().toLowerCase()));
  if (found !== undefined) return found;
  const expected = listed(lang => KINDS.map(kind => REPORT[lang].kinds[kind]));
  throw usage('bad-value', { option: '--kind', value, expected });
}

/** What whoever makes the letter has to know. */
function tell({ notices }: Bulletin, io: Io, lang: Lang): void {
  for (const notice of notices) {
    const names = notice.code === 'names-twice' ? joinNames(notice.names, lang) : '';
    io.err(cliText(lang, notice.code, { names }));
  }
}

/** `bulletin MASTER.xlsx --as-of D [--kind K] [--issue N] [--previous OLD.xlsx] [--template T.docx] [--check] --out F.docx|F.txt|- [--json]` */
export const bulletin: CliCommand = {
  words: LETTERS_HELP.bulletin,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('bulletin', args, OPTIONS);
    const letterLang = asLang(values.lang);
    const kind = asKind(values.kind);
    const date = asDay('--date', values.date);
    const input = oneFile(positionals, this.words[lang].synopsis);
    const { out, template } = values;
    if (out === undefined && values.json !== true) throw usage('missing-letter');
    if (out !== undefined && out !== '-' && !/\.(?:docx|txt)$/i.test(out))
      throw usage('bad-value', { option: '--out', value: out, expected: '*.docx | *.txt | -' });
    if (template !== undefined && !/\.docx$/i.test(out ?? '')) throw usage('template-for-docx', { out: out ?? '' });
    if (values.previous !== undefined && values.period !== undefined)
      throw usage('not-together', { one: '--previous', other: '--period' });
    const output = out === undefined || out === '-' ? null : await checkOutput(io, out, values.force === true);
    const read = await readMatrix(io, input);
    const ledger = letterLang === undefined ? read.ledger : { ...read.ledger, lang: letterLang };
    if (ledger.rows.length === 0) throw new CommandFailure('no-rows', { file: read.file });
    const asOf = fixedDay(io, values['as-of'], ledger);
    const earlier = await earlierFor(io, ledger, asOf, values);
    const made = composeBulletin(ledger, {
      asOf,
      kind,
      earlier,
      check: values.check === true,
      ...(values.issue === undefined ? {} : { issue: values.issue }),
      ...(date === undefined ? {} : { date }),
    });
    if (output !== null) {
      const words = { issue: values.issue ?? '', date: toIso(date ?? asOf) };
      const bytes = await letterBytes(made.doc, output, template, words, io, lang);
      await putFile(output, bytes, io, lang);
    }
    if (values.json) {
      const { counts } = made.facts;
      io.out(JSON.stringify({ ...bulletinJson(made), totals: totalsJson(counts, ledger.lang) }, null, 1));
    } else if (out === '-') io.out(docText(made.doc).trimEnd());
    tell(made, io, lang);
    if (output !== null && !values.json) io.out(cliText(lang, 'written', { file: path.resolve(output) }));
    return DONE;
  },
};
