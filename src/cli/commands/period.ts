import { cliText } from '../../i18n/messages/cli';
import { LETTERS_HELP } from '../../i18n/messages/letters-help';
import { joinNames } from '../../i18n/marks';
import { toIso } from '../../ledger/dates/serial';
import { closePeriod } from '../../ledger/period/close';
import { numberIn } from '../../ledger/status/cells';
import type { CliCommand } from '../command';
import { DONE } from '../failure';
import { fixedDay } from '../fixed-day';
import { asLang, COMMON, oneFile, parseOptions } from '../options';
import { masterAndOutput, putMaster } from '../write-book';

const OPTIONS = {
  ...COMMON,
  output: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  name: { type: 'string' },
  issue: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** `period MASTER.xlsx --as-of D -o OUT.xlsx [--name PERIOD] [--issue N] [--force]` */
export const period: CliCommand = {
  words: LETTERS_HELP.period,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('period', args, OPTIONS);
    asLang(values.lang);
    const input = oneFile(positionals, this.words[lang].synopsis);
    const { read, output } = await masterAndOutput(io, input, values);
    const asOf = fixedDay(io, values['as-of'], read.ledger);
    const closed = closePeriod(read.ledger, {
      asOf,
      ...(values.name === undefined ? {} : { period: values.name }),
      ...(values.issue === undefined ? {} : { issue: values.issue }),
    });
    await putMaster(output, read, closed.ledger, io, lang);

    const { entry, replaced, thinned, later } = closed;
    const name = String(entry.period);
    const number = (key: 'rows' | 'done' | 'behind' | 'overdue'): number => numberIn(entry[key]) ?? 0;
    io.out(
      cliText(lang, 'period-written', {
        period: name,
        day: toIso(asOf),
        rows: number('rows'),
        done: number('done'),
        behind: number('behind'),
        overdue: number('overdue'),
      }),
    );
    if (later !== null) io.err(cliText(lang, 'period-not-last', { last: later.period, day: toIso(later.asOf) }));
    if (replaced) io.err(cliText(lang, 'period-replaced', { period: name }));
    if (thinned.length > 0) io.err(cliText(lang, 'period-thinned', { periods: joinNames(thinned, lang) }));
    io.out(cliText(lang, 'written', { file: output }));
    return DONE;
  },
};
