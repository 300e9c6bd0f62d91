import { cliText } from '../../i18n/messages/cli';
import { DUTIES_HELP } from '../../i18n/messages/duties-help';
import { NOTICE_HOLDS } from '../../i18n/notices';
import type { Lang } from '../../i18n/lang';
import { joinNames } from '../../i18n/marks';
import { fillWords } from '../../i18n/fill';
import { codeOf, wordOf } from '../../ledger/columns/vocabulary';
import { toIso } from '../../ledger/dates/serial';
import { letterName } from '../../ledger/duties/letters';
import { carryOut } from '../../ledger/duties/carry-out';
import type { DutyAct } from '../../ledger/duties/acts';
import type { Letter } from '../../ledger/notices/issue';
import { proposeLetters, type Held, type NoticeProposal } from '../../ledger/notices/propose';
import { proposeAnswers } from '../../ledger/notices/replies';
import { NOTICE_LEVEL, NOTICE_REASON, NOTICE_TYPE, type NoticeLevel } from '../../ledger/notices/words';
import { resolver } from '../../ledger/rows/names';
import { lettersDoc } from '../../report/letters/letter';
import type { CliCommand } from '../command';
import { DONE, CommandFailure, usage } from '../failure';
import { checkOutput } from '../files';
import { fixedDay } from '../fixed-day';
import type { Io } from '../io';
import { letterBytes } from '../letter-output';
import { asLang, COMMON, listed, oneFile, parseOptions } from '../options';
import { putFile, putMaster, readMatrixFor } from '../write-book';

const OPTIONS = {
  ...COMMON,
  'as-of': { type: 'string' },
  unit: { type: 'string' },
  level: { type: 'string' },
  answers: { type: 'boolean' },
  who: { type: 'string' },
  output: { type: 'string', short: 'o' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

function asLevel(value: string | undefined): NoticeLevel | null {
  if (value === undefined) return null;
  const level = codeOf(NOTICE_LEVEL, value);
  if (level !== null) return level;
  const expected = listed(lang => [...NOTICE_LEVEL.values()].map(words => words[lang]));
  throw usage('bad-value', { option: '--level', value, expected });
}

/** A letter or a proposal as one line and as data. */
function told(proposal: NoticeProposal, id: string | null, lang: Lang) {
  const { type, level, unit, rows, why, replyBy, copies } = proposal;
  const data = {
    id,
    type: wordOf(NOTICE_TYPE, type, lang),
    level: wordOf(NOTICE_LEVEL, level, lang),
    unit,
    copies,
    nos: rows.map(row => row.no),
    why: why.map(code => wordOf(NOTICE_REASON, code, lang)),
    replyBy: replyBy === null ? null : toIso(replyBy),
  };
  const line = cliText(lang, 'letter-line', {
    type: data.type,
    level: data.level,
    unit,
    id: id === null ? '' : `${id} `,
    nos: joinNames(data.nos, lang),
    why: joinNames(data.why, lang),
    limit: data.replyBy === null ? '' : cliText(lang, 'letter-limit', { day: data.replyBy }),
  });
  return { data, line };
}

const heldData = ({ row, why, id }: Held, lang: Lang) => ({
  no: row.no,
  why: fillWords(NOTICE_HOLDS[why], lang, { id: id ?? '' }),
});

function tell(
  lines: readonly string[],
  proposals: readonly NoticeProposal[],
  held: readonly Held[],
  io: Io,
  lang: Lang,
): void {
  for (const line of lines) io.out(line);
  if (lines.length === 0) io.out(cliText(lang, 'letters-none'));
  for (const one of held) io.out(cliText(lang, 'held-line', heldData(one, lang)));
  const units = new Set(proposals.map(one => one.unit)).size;
  io.out(cliText(lang, 'letters-sum', { n: lines.length, u: units, held: held.length }));
}

/** `letters MASTER.xlsx --as-of D [--unit U] [--level L] [--answers] [-o OUT.xlsx --out F.docx] [--json]` */
export const letters: CliCommand = {
  words: DUTIES_HELP.letters,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('letters', args, OPTIONS);
    asLang(values.lang);
    const level = asLevel(values.level);
    const input = oneFile(positionals, this.words[lang].synopsis);
    if (values.out !== undefined && values.output === undefined) throw usage('letters-need-both');
    if (values.out !== undefined && !/\.(?:docx|txt)$/i.test(values.out))
      throw usage('bad-value', { option: '--out', value: values.out, expected: '*.docx | *.txt' });
    const force = values.force === true;
    const output = values.output === undefined ? null : await checkOutput(io, values.output, force);
    const papers = values.out === undefined ? null : await checkOutput(io, values.out, force);
    const read = await readMatrixFor(io, input, output);
    const asOf = fixedDay(io, values['as-of'], read.ledger);
    const signed = { moment: io.today(), who: values.who ?? '' };

    const answers = proposeAnswers(read.ledger);
    const answered: readonly DutyAct[] =
      values.answers === true
        ? answers.map(({ notice, on, reply = '' }) => ({ act: 'answer', id: notice.id, on, reply }))
        : [];
    const before = carryOut(read.ledger, answered, signed).ledger;
    const all = proposeLetters(before, asOf);
    const unit = values.unit === undefined ? null : resolver(before.departments)(values.unit);
    const units = [...new Set(all.letters.map(one => one.unit))];
    if (unit !== null && !units.includes(unit))
      throw new CommandFailure('unit-unknown', { unit, units: joinNames(units, lang) || '—' });
    const chosen = all.letters.filter(
      one => (unit === null || one.unit === unit) && (level === null || one.level === level),
    );
    const issued: readonly Letter[] | null = output === null ? null : await write(chosen);
    const list = chosen.map((proposal, i) => told(proposal, issued?.[i]?.id ?? null, lang));
    const ids = joinNames(
      answers.map(({ notice }) => notice.id),
      lang,
    );
    if (values.json) {
      const held = all.held.map(one => heldData(one, lang));
      const replies = answers.map(({ notice, on }) => ({ id: notice.id, on: toIso(on) }));
      const data = { asOf: toIso(asOf), letters: list.map(one => one.data), held, answers: replies };
      io.out(JSON.stringify(data, null, 1));
      return DONE;
    }
    tell(
      list.map(one => one.line),
      chosen,
      all.held,
      io,
      lang,
    );
    if (answers.length > 0)
      io.out(cliText(lang, values.answers ? 'answers-entered' : 'answers-seen', { n: answers.length, ids }));
    for (const file of [output, papers]) if (file !== null) io.out(cliText(lang, 'written', { file }));
    return DONE;

    async function write(proposals: readonly NoticeProposal[]): Promise<readonly Letter[]> {
      const issue = { act: 'issue', day: asOf, letters: proposals.map(one => letterName(one)) } as const;
      const made = carryOut(read.ledger, [...answered, issue], signed);
      const file = output ?? '';
      await putMaster(file, read, made.ledger, io, lang);
      if (papers !== null && made.letters.length > 0) {
        const words = { issue: '', date: toIso(asOf) };
        const doc = lettersDoc(made.ledger, made.letters, asOf);
        await putFile(papers, await letterBytes(doc, papers, undefined, words, io, lang), io, lang);
      }
      return made.letters;
    }
  },
};
