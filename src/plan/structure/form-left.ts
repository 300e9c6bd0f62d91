import { hasWords } from '../text/has-words';
import { matchesOf } from '../loops';

/** A blank behind the first words of an entry (排查隐患 逐一排查), a label or a sign within its words (何时办:, 👤). */
const FORM = /^(?=[\u3400-\u9fff]{2,10} +[\u3400-\u9fff])|[^\p{L}\p{N}]([^\s:=;,。|()\d"]{2,8})[:=]|[\p{So}@#⇒→|=【]/gu;
const FEWEST = 3;

function formIn(words: string): string[] {
  return matchesOf(words, FORM)
    .filter(({ index, 0: form }) => form === '' || hasWords(words.slice(0, index)))
    .map(([form, label]) => label ?? (form || ' '));
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
