import { cliText } from '../../i18n/messages/cli';
import { DUTIES_HELP } from '../../i18n/messages/duties-help';
import { codeOf, wordOf } from '../../ledger/columns/vocabulary';
import { toIso } from '../../ledger/dates/serial';
import { carryOut } from '../../ledger/duties/carry-out';
import { requestsOf } from '../../ledger/requests/read';
import { REQUEST_TYPE, type RequestType } from '../../ledger/requests/words';
import { namesIn } from '../../ledger/rows/names';
import { applicationDoc } from '../../report/letters/form';
import type { CliCommand } from '../command';
import { DONE, usage } from '../failure';
import { checkOutput } from '../files';
import { letterBytes } from '../letter-output';
import { asDay, asLang, COMMON, listed, parseOptions } from '../options';
import { fileAndTask, taskOf } from '../task-input';
import { putFile, putMaster, readMatrixFor } from '../write-book';

const OPTIONS = {
  ...COMMON,
  type: { type: 'string' },
  value: { type: 'string' },
  reason: { type: 'string' },
  evidence: { type: 'string' },
  unit: { type: 'string' },
  on: { type: 'string' },
  who: { type: 'string' },
  form: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

function asType(value: string | undefined): RequestType {
  const type = value === undefined ? null : codeOf(REQUEST_TYPE, value);
  if (type !== null) return type;
  const expected = listed(lang => [...REQUEST_TYPE.values()].map(words => words[lang]));
  throw usage('bad-value', { option: '--type', value: value ?? '', expected });
}

/** `request MASTER.xlsx TASK --type T [--value V] [--reason R] [--unit U] -o OUT.xlsx [--form F.docx]` */
export const request: CliCommand = {
  words: DUTIES_HELP.request,
  async run(args, io, lang) {
    const { values, positionals } = parseOptions('request', args, OPTIONS);
    asLang(values.lang);
    const [file, no] = fileAndTask(positionals, this.words[lang].synopsis);
    const type = asType(values.type);
    const on = asDay('--on', values.on) ?? io.today();
    if (values.output === undefined) throw usage('missing-output');
    if (values.form !== undefined && !/\.(?:docx|txt)$/i.test(values.form))
      throw usage('bad-value', { option: '--form', value: values.form, expected: '*.docx | *.txt' });
    const output = await checkOutput(io, values.output, values.force === true);
    const form = values.form === undefined ? null : await checkOutput(io, values.form, values.force === true);
    const read = await readMatrixFor(io, file, output);
    const row = taskOf(read.ledger, no);
    const unit = values.unit ?? namesIn(row.lead)[0] ?? '';
    const { reason = '', evidence = '', value: asked = '' } = values;
    const act = { act: 'ask', key: row.key, type, unit, on, asked, reason, evidence } as const;
    const { ledger } = carryOut(read.ledger, [act], { moment: io.today(), who: values.who ?? '' });
    await putMaster(output, read, ledger, io, lang);
    const made = requestsOf(ledger).at(-1);
    const doc = made === undefined ? null : applicationDoc(ledger, made, ledger.settings.asOf ?? on);
    if (form !== null && doc !== null) {
      const words = { issue: '', date: toIso(on) };
      await putFile(form, await letterBytes(doc, form, undefined, words, io, lang), io, lang);
    }
    const named = { id: made?.id ?? '', unit, type: wordOf(REQUEST_TYPE, type, lang), no: row.no };
    io.out(cliText(lang, 'request-entered', named));
    for (const one of [output, ...(form === null ? [] : [form])]) io.out(cliText(lang, 'written', { file: one }));
    return DONE;
  },
};
