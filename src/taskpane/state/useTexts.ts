import { useEffect, useRef, useState } from 'react';
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import type { Ports } from '../ports';

interface Said {
  readonly lang: Lang;
  readonly texts: PaneTexts;
}

/**
 * The words of a language, once they are there. Until then, and where they cannot be had, the pane goes on in the one that it
 * has spoken so far.
 * @returns null before any language is there
 */
export function useTexts(texts: Ports['texts'], lang: Lang): Said | null {
  const last = useRef<Said | null>(null);
  const [, again] = useState(0);
  const asked = texts(lang);
  const ready = !('then' in asked);
  if (ready && last.current?.texts !== asked) last.current = { lang, texts: asked };
  useEffect(() => {
    if (ready) return;
    let ended = false;
    void Promise.resolve(texts(lang)).then(
      () => ended || again(n => n + 1),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [texts, lang, ready]);
  return last.current;
}
