import { CLI_HELP } from '../../i18n/messages/cli-help';
import { computeRows } from '../../ledger/status/compute';
import type { CliCommand } from '../command';
import { DONE } from '../failure';
import { readMatrix } from '../matrix-input';
import { asDay, asLang, COMMON, oneFile, parseOptions } from '../options';
import { statusJson, statusText } from '../status-report';

const OPTIONS = { ...COMMON, 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const;

/** `status IN.xlsx [--as-of D] [--json]` */
export const status: CliCommand = {
  words: CLI_HELP.status,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('status', args, OPTIONS);
    asLang(values.lang);
    const stated = asDay('--as-of', values['as-of']);
    const read = await readMatrix(io, oneFile(positionals, this.words[lang].synopsis));
    const { settings, rows } = read.ledger;
    const asOf = stated ?? settings.asOf ?? io.today();
    const computed = computeRows(rows, settings, asOf);
    io.out(
      values.json ? JSON.stringify(statusJson(read, computed, asOf), null, 1) : statusText(read, computed, asOf, lang),
    );
    return DONE;
  },
};
