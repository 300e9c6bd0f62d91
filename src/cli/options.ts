import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGS, type Lang } from '../i18n/lang';
import { fromIso, type SerialDay } from '../ledger/dates/serial';
import { usage } from './failure';

/** Before it, Excel's days are off by one. */
const MARCH_1900 = 61;

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Options that every command has. */
export const COMMON = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const satisfies Options;

/** @throws Failure (usage) naming what is wrong */
export function parseOptions<T extends Options>(command: string, args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '';
    throw usage('bad-option', { detail, command });
  }
}

/** Words that an option may have, as a refusal lists them: a language after the other. */
export const listed = (words: (lang: Lang) => readonly string[]): string =>
  LANGS.map(lang => words(lang).join(' | ')).join('; ');

/** The one file that a command reads. */
export function oneFile(positionals: readonly string[], synopsis: string): string {
  const [file, extra] = positionals;
  if (file === undefined) throw usage('missing-file', { usage: synopsis });
  if (extra !== undefined) throw usage('too-many-files', { extra, usage: synopsis });
  return file;
}

/** `zh-CN` or `en`, from `--lang`. */
export function asLang(value: string | undefined): Lang | undefined {
  if (value === undefined) return undefined;
  const found = LANGS.find(lang => lang === value);
  if (!found) throw usage('bad-value', { option: '--lang', value, expected: LANGS.join(' | ') });
  return found;
}

/** Excel serial of a day given as YYYY-MM-DD. */
export function asDay(option: string, value: string | undefined): SerialDay | undefined {
  if (value === undefined) return undefined;
  const day = fromIso(value);
  if (day === null || day < MARCH_1900) throw usage('bad-value', { option, value, expected: 'YYYY-MM-DD' });
  return day;
}

/** A year as four digits. */
export function asYear(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(19|20)\d{2}$/.test(value)) throw usage('bad-value', { option: '--year', value, expected: 'YYYY' });
  return Number(value);
}

/** Language of messages: `--lang`, else what the system is set to, else Chinese. */
export function messageLang(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = args.indexOf('--lang');
  const stated = at === -1 ? args.find(arg => arg.startsWith('--lang='))?.slice(7) : args[at + 1];
  const chosen = LANGS.find(lang => lang === stated);
  if (chosen) return chosen;
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh-CN';
}
