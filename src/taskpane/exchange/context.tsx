import { useEffect, useMemo, type ReactNode } from 'react';
import { deskIn } from '../../jobs/desk/remote';
import { DeskContext } from '../../ui/desk/context';
import { EXCHANGE_TEXTS, type ExchangeTexts } from '../../i18n/exchange-pane';
import { FILES_TEXTS } from '../../i18n/files';
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import { MARKS } from '../../i18n/marks';
import { todayOf } from '../../ui/today';
import { usePane } from '../state/context';
import { BookError } from '../ports';
import { ColumnsGone } from '../ports/exchange';
import { troubleWords } from '../state/troubleWords';

export const useExchangeTexts = (): ExchangeTexts => EXCHANGE_TEXTS[usePane().lang];

/** Words for what the open workbook refused; null for anything else. */
export function explain(error: unknown, words: ExchangeTexts, pane: PaneTexts, lang: Lang): string | null {
  if (error instanceof ColumnsGone) return words.back.columnGone(error.columns.join(MARKS[lang].names));
  if (!(error instanceof BookError)) return null;
  return troubleWords(error, pane.write.failed);
}

/** The pane as the surroundings that the views of long work ask for. */
export function WithDesk({ children }: { readonly children: ReactNode }) {
  const { ports, lang } = usePane();
  const desk = useMemo(() => deskIn(ports.deskWorker), [ports]);
  useEffect(() => () => desk.end(), [desk]);
  const page = useMemo(
    () => ({
      lang,
      texts: FILES_TEXTS[lang],
      ports: {
        save: ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => ports.save(bytes, name),
        desk,
        today: () => todayOf(ports.now()),
        pause: () => new Promise<void>(resolve => setTimeout(resolve)),
      },
    }),
    [ports, lang, desk],
  );
  return <DeskContext.Provider value={page}>{children}</DeskContext.Provider>;
}
