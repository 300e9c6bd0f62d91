import { cliText } from '../../i18n/messages/cli';
import { DUTIES_HELP } from '../../i18n/messages/duties-help';
import { joinNames } from '../../i18n/marks';
import { codeOf, wordOf } from '../../ledger/columns/vocabulary';
import type { DutyAct } from '../../ledger/duties/acts';
import { carryOut } from '../../ledger/duties/carry-out';
import { isOpen, noticesOf, noticeState } from '../../ledger/notices/read';
import { NOTICE_ENDING, NOTICE_STATE } from '../../ledger/notices/words';
import type { CliCommand } from '../command';
import { DONE, CommandFailure, usage } from '../failure';
import { asDay, asLang, COMMON, listed, parseOptions } from '../options';
import { masterAndOutput, putMaster } from '../write-book';

const OPTIONS = {
  ...COMMON,
  received: { type: 'string' },
  answered: { type: 'string' },
  end: { type: 'string' },
  on: { type: 'string' },
  who: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

/** What somebody may say of a letter; 已升级 comes by a graver one. */
const ENDINGS = ['closed', 'withdrawn', 'void'] as const;

function asEnding(value: string): (typeof ENDINGS)[number] {
  const code = codeOf(NOTICE_ENDING, value);
  const ending = ENDINGS.find(one => one === code);
  if (ending !== undefined) return ending;
  const expected = listed(lang => ENDINGS.map(one => wordOf(NOTICE_ENDING, one, lang)));
  throw usage('bad-value', { option: '--end', value, expected });
}

/** `notice MASTER.xlsx NUMBER [--received WHO] [--answered TEXT] [--end 已办结|已撤回|作废] [--on D] -o OUT.xlsx` */
export const notice: CliCommand = {
  words: DUTIES_HELP.notice,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('notice', args, OPTIONS);
    asLang(values.lang);
    const [file, given, extra] = positionals;
    if (file === undefined) throw usage('missing-file', { usage: this.words[lang].synopsis });
    if (given === undefined) throw usage('missing-notice', { usage: this.words[lang].synopsis });
    if (extra !== undefined) throw usage('too-many-files', { extra, usage: this.words[lang].synopsis });
    const { received, answered, end } = values;
    const id = given.trim();
    const on = asDay('--on', values.on) ?? io.today();
    const acts: readonly DutyAct[] = [
      ...(received === undefined ? [] : [{ act: 'receive', id, by: received.trim(), on } as const]),
      ...(answered === undefined ? [] : [{ act: 'answer', id, on, reply: answered.trim() } as const]),
      ...(end === undefined ? [] : [{ act: 'end', id, ending: asEnding(end) } as const]),
    ];
    if (acts.length === 0) throw usage('notice-nothing', { usage: this.words[lang].synopsis });
    const { read, output } = await masterAndOutput(io, file, values);
    const known = noticesOf(read.ledger);
    const found = known.find(one => one.id === id);
    const open = joinNames(
      known.filter(isOpen).map(one => one.id),
      lang,
    );
    if (found === undefined) throw new CommandFailure('no-such-letter', { id, open: open || '—' });
    const done = carryOut(read.ledger, acts, { moment: io.today(), who: values.who ?? '' });
    const state = wordOf(NOTICE_STATE, noticeState(found, on), lang);
    // Nothing is written where a part of it found nothing to do: what stands in the table stays.
    if (done.missed.length > 0) throw new CommandFailure('letter-settled', { id, state });
    await putMaster(output, read, done.ledger, io, lang);
    const after = noticesOf(done.ledger).find(one => one.id === id);
    const now = after === undefined ? state : wordOf(NOTICE_STATE, noticeState(after, on), lang);
    io.out(cliText(lang, 'letter-entered', { id, state: now }));
    io.out(cliText(lang, 'written', { file: output }));
    return DONE;
  },
};
