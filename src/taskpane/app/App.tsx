import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { RibbonCommand } from '../../commands/commands';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import type { Preferences } from '../../ui/preferences';
import { THEMES } from '../../ui/theme';
import { useBook } from '../state/useBook';
import type { Ports } from '../ports';
import { PaneProvider, type Pane } from '../state/context';
import { useCorrections } from '../state/correcting';
import { useEntered } from '../state/entered';
import { useKeeping } from '../state/keeping';
import { openedBy, useOpening } from '../state/opening';
import { useReading } from '../state/reading';
import { useLive } from '../state/useLive';
import { useTexts } from '../state/useTexts';
import { useWriting } from '../state/useWriting';
import { Shell } from './Shell';
import { reduce } from '../state/reduce';
import type { Screen } from '../state/work';

const WANT_BOOK: readonly Screen[] = [
  'plan',
  'write',
  'fill',
  'overview',
  'bulletin',
  'duties',
  'exchange',
  'settings',
];

interface Props {
  readonly ports: Ports;
  readonly command?: RibbonCommand;
  readonly arrived?: Pane['arrived'];
}

/** The whole pane, given what surrounds it and the ribbon's command that opened it. */
export function App({ ports, command = 'open', arrived = null }: Props) {
  const [preferences, setPreferences] = useState<Preferences>(() => ports.preferences.load());
  const said = useTexts(ports.texts, preferences.lang ?? ports.surroundings.lang);
  const prefer = useCallback(
    (next: Preferences) => {
      ports.preferences.keep(next);
      setPreferences(next);
    },
    [ports],
  );
  return said && <Speaking {...{ ports, command, arrived, preferences, prefer, ...said }} />;
}

/** The pane in a language whose words are there. */
function Speaking({
  ports,
  command,
  preferences,
  prefer,
  lang,
  texts,
  arrived,
}: Required<Props> & Pick<Pane, 'preferences' | 'prefer' | 'lang' | 'texts'>) {
  const [work, dispatch] = useReducer(reduce, command === 'open' && ports.unread.load() ? 'read' : command, openedBy);
  useCorrections(ports, work, dispatch);
  useKeeping(ports, work, dispatch);
  useEntered(ports, work.duties, dispatch);
  const book = useBook(ports.book, WANT_BOOK.includes(work.screen));
  const live = useLive(ports.book, preferences.name);
  const writing = useWriting(ports, dispatch, book, work.draft);

  const read = useReading(ports, dispatch, lang);
  const locale = preferences.lang && preferences.lang !== ports.surroundings.lang ? lang : ports.surroundings.locale;
  useOpening(command, ports, dispatch, read, texts);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = texts.frame.product;
  }, [lang, texts]);

  const pane = useMemo(
    () => ({ ports, lang, locale, texts, book, live, writing, work, dispatch, read, preferences, prefer, arrived }),
    [ports, lang, locale, texts, book, live, writing, work, read, preferences, prefer, arrived],
  );
  return (
    <ErrorBoundary texts={texts.frame} reload={() => location.reload()}>
      <FluentProvider theme={THEMES[ports.surroundings.surface]} style={{ height: '100%' }}>
        <PaneProvider value={pane}>
          <Shell />
        </PaneProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
}
