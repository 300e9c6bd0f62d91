import { CLI_HELP } from '../../i18n/messages/cli-help';
import { parsePlan, toGuide } from '../../plan';
import type { CliCommand } from '../command';
import { DONE, CommandFailure } from '../failure';
import { asLang, asYear, COMMON, oneFile, parseOptions } from '../options';
import { readCorrectionsFile } from '../corrections-input';
import { readPlanText, sayUnread } from '../plan-input';
import { summary } from '../summary';

const OPTIONS = {
  ...COMMON,
  json: { type: 'boolean' },
  year: { type: 'string' },
  corrections: { type: 'string' },
} as const;

/** `parse FILE|- [--json] [--year N] [--corrections FILE]` */
export const parse: CliCommand = {
  words: CLI_HELP.parse,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('parse', args, OPTIONS);
    asLang(values.lang);
    const year = asYear(values.year);
    const given = await readPlanText(io, oneFile(positionals, this.words[lang].synopsis));
    const { file, text, hints } = given;
    const corrections = values.corrections === undefined ? [] : await readCorrectionsFile(io, values.corrections);
    const plan = parsePlan(text, { corrections, hints, ...(year === undefined ? {} : { year }) });
    if (plan.items.length === 0) throw new CommandFailure('not-a-plan', { file });
    if (values.json) sayUnread(io, given, lang);
    io.out(values.json ? JSON.stringify(toGuide(plan), null, 1) : summary(plan, given, lang));
    return DONE;
  },
};
