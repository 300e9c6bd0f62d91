import { useMemo, type ReactNode } from 'react';
import { deskHere } from '../../files/desk/desk';
import { FilesContext } from '../../files/context';
import { EXCHANGE_TEXTS, type ExchangeTexts } from '../../i18n/exchange-pane';
import { FILES_TEXTS } from '../../i18n/files';
import type { PaneTexts } from '../../i18n/pane';
import { todayOf } from '../../ui/today';
import { usePane } from '../app/context';
import { BookError } from '../ports';
import { ColumnsGone } from './ports';

export const useExchangeTexts = (): ExchangeTexts => EXCHANGE_TEXTS[usePane().lang];

/** Words for what the open workbook refused; null for anything else. */
export function explain(error: unknown, words: ExchangeTexts, pane: PaneTexts): string | null {
  if (error instanceof ColumnsGone) return words.back.columnGone(error.columns.join('、'));
  if (!(error instanceof BookError)) return null;
  const say = pane.write.failed;
  const { trouble, message } = error;
  return trouble === 'other' || trouble === 'stopped' ? say.other(message) : say[trouble];
}

/** The pane as the surroundings that the views of the files page ask for. */
export function AsFilesPage({ children }: { readonly children: ReactNode }) {
  const { ports, lang } = usePane();
  const page = useMemo(
    () => ({
      lang,
      texts: FILES_TEXTS[lang],
      ports: {
        lang,
        dark: ports.surroundings.surface === 'dark',
        keepLang: () => undefined,
        save: ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => ports.save(bytes, name),
        desk: deskHere(),
        today: () => todayOf(ports.now()),
        pause: () => new Promise<void>(resolve => setTimeout(resolve)),
      },
    }),
    [ports, lang],
  );
  return <FilesContext.Provider value={page}>{children}</FilesContext.Provider>;
}
