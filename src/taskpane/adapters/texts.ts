/** The words of the pane by language: each is loaded when it is first wanted, and kept. */
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';

/** At once where they are there, else when they are loaded. What could not be loaded is asked for anew the next time. */
export function laterTexts(
  load: Readonly<Record<Lang, () => Promise<PaneTexts>>>,
): (lang: Lang) => PaneTexts | Promise<PaneTexts> {
  const there = new Map<Lang, PaneTexts>();
  const coming = new Map<Lang, Promise<PaneTexts>>();
  return lang => {
    const known = there.get(lang) ?? coming.get(lang);
    if (known) return known;
    const asked = load[lang]().then(
      texts => {
        there.set(lang, texts);
        return texts;
      },
      (problem: unknown) => {
        coming.delete(lang);
        throw problem;
      },
    );
    coming.set(lang, asked);
    return asked;
  };
}
