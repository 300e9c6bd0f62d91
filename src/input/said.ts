import { GIVEN_TEXTS } from '../i18n/given';
import type { Lang } from '../i18n/lang';
import { MARKS } from '../i18n/marks';
import { isWorthSaying, type GivenText, type Unread } from './given';

const wordsOf = ({ why, count }: Unread, lang: Lang): string =>
  why === 'markup' ? GIVEN_TEXTS[lang].markup : GIVEN_TEXTS[lang].counts[why](count);

/** What somebody should be told once of a text that was read: what its format held back; null where that is nothing. */
export function saidOf({ format, unread }: Pick<GivenText, 'format' | 'unread'>, lang: Lang): string | null {
  const words = GIVEN_TEXTS[lang];
  const parts = unread.filter(one => isWorthSaying(one) && one.why !== 'markup').map(one => wordsOf(one, lang));
  const said = [
    ...(parts.length > 0 ? [words.said(words.formats[format], parts)] : []),
    ...(unread.some(one => one.why === 'markup') ? [words.markup] : []),
  ];
  return said.length > 0 ? said.join(MARKS[lang].space) : null;
}

/** All that a format held back, furniture of its pages too: how much of what, with its words. */
export const unreadLines = (
  unread: readonly Unread[],
  lang: Lang,
): readonly { readonly what: string; readonly quotes: readonly string[] }[] =>
  unread.map(one => ({
    what: wordsOf(one, lang),
    quotes: one.quotes,
  }));
