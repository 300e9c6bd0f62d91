import { fold } from '../text/fold';
import { matchesOf } from '../loops';

/** A label or a sign within the words of an entry (何时办:, 👤). */
const FORM = /[^\p{L}\p{N}]([^\s:=;,。|()\d"]{2,8})[:=]|[\p{So}@#⇒→|=]/gu;
/** A blank behind its first words: 排查隐患 逐一排查. */
const BLANK = /^[\u3400-\u9fff]{2,10} +[\u3400-\u9fff]/;
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const FEWEST = 3;

function formIn(said: string): string[] {
  const words = fold(said).replace(SIGNS_BEFORE, '');
  return [...matchesOf(words, FORM).map(([form, label]) => label ?? form), ...(BLANK.test(words) ? [' '] : [])];
}

/** An entry's name and its sentences. */
interface Said {
  readonly heading: string;
  readonly said: readonly string[];
}

/**
 * Which entries hold the label, blank or sign that most of them hold: what comes again and again within entries is no word of theirs but the form that parts
 * their fields.
 */
export function formLeft(items: readonly Said[]): readonly boolean[] {
  const found = items.map(({ heading, said }) => new Set([heading, ...said].flatMap(formIn)));
  const times = new Map<string, number>();
  for (const forms of found) for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  const [most = '', count = 0] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
  return found.map(forms => count >= FEWEST && forms.has(most));
}
