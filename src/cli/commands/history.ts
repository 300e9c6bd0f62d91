import { DUTIES_HELP } from '../../i18n/messages/duties-help';
import { HISTORY } from '../../i18n/history';
import { toIso } from '../../ledger/dates/serial';
import { historyOf } from '../../ledger/history';
import type { CliCommand } from '../command';
import { DONE } from '../failure';
import { readMatrix } from '../matrix-input';
import { asLang, COMMON, parseOptions } from '../options';
import { fileAndTask, taskOf } from '../task-input';

const OPTIONS = { ...COMMON, json: { type: 'boolean' } } as const;

/** `history MASTER.xlsx TASK [--json]` */
export const history: CliCommand = {
  words: DUTIES_HELP.history,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('history', args, OPTIONS);
    asLang(values.lang);
    const [file, no] = fileAndTask(positionals, this.words[lang].synopsis);
    const { ledger } = await readMatrix(io, file);
    const row = taskOf(ledger, no);
    const events = historyOf(ledger, row).map(event => ({
      ...event,
      on: event.on === null ? null : toIso(Math.floor(event.on)),
    }));
    if (values.json) {
      io.out(JSON.stringify({ no: row.no, key: row.key, events }, null, 1));
      return DONE;
    }
    io.out(`${row.no} ${row.measure}`);
    if (events.length === 0) io.out(HISTORY.nothing[lang]);
    for (const { on, text } of events) io.out(`${on ?? '          '}  ${text}`);
    return DONE;
  },
};
