import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense, useEffect, useRef, useState, type ComponentType } from 'react';
import { LiveBar } from '../live/LiveBar';
import { Start } from '../start/Start';
import { useKeptFocus } from '../components/focus';
import { Toast } from '../components/Toast';
import { usePane } from '../state/context';
import type { Screen } from '../state/work';
import { TabRow } from './TabRow';

const Plan = lazy(() => import(/* webpackChunkName: "plan" */ '../plan/PlanScreen'));
const Write = lazy(() => import(/* webpackChunkName: "write" */ '../write/WriteScreen'));
const Fill = lazy(() => import(/* webpackChunkName: "fill" */ '../fill/FillScreen'));
const Overview = lazy(() => import(/* webpackChunkName: "overview" */ '../overview/OverviewScreen'));
const Bulletin = lazy(() => import(/* webpackChunkName: "bulletin" */ '../bulletin/BulletinScreen'));
const Duties = lazy(() => import(/* webpackChunkName: "duties" */ '../duties/DutiesScreen'));
const Exchange = lazy(() => import(/* webpackChunkName: "exchange" */ '../exchange/ExchangeScreen'));
const Settings = lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsScreen'));
const LateBook = lazy(() => import(/* webpackChunkName: "late-book" */ './LateBook'));

const useStyles = makeStyles({
  frame: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: '280px' },
  // Office lays its own menu over the last 34 pixels of the first row.
  tabs: {
    flexShrink: 0,
    paddingRight: '34px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: { flex: 1, minHeight: 0, position: 'relative', display: 'flex', flexDirection: 'column', outlineStyle: 'none' },
  hidden: { display: 'none' },
  bottom: { flexShrink: 0, display: 'flex', flexDirection: 'column', maxHeight: '60%', overflowY: 'auto' },
  foot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '0 4px 0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const page = (screen: Screen) => {
  switch (screen) {
    case 'start':
      return <Start />;
    case 'settings':
      return <Settings />;
    case 'plan':
      return <Plan />;
    case 'write':
      return <Write />;
    case 'fill':
      return <Fill />;
    case 'overview':
      return <Overview />;
    case 'bulletin':
      return <Bulletin />;
    case 'duties':
    case 'exchange':
      return null;
  }
};

/** Pages that stay once they have been seen: files given, choices made and what was ticked are worth more than their memory. */
const STAYING: readonly { readonly name: Screen; readonly Page: ComponentType }[] = [
  { name: 'duties', Page: Duties },
  { name: 'exchange', Page: Exchange },
];

/** Tabs on top, the page, and a foot that says whether a workbook is there. */
export function Shell() {
  const { texts, work, dispatch, ports, arrived } = usePane();
  const styles = useStyles();
  const { screen } = work;
  const main = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState<ReadonlySet<Screen>>(new Set());
  if (STAYING.some(({ name }) => name === screen) && !seen.has(screen)) setSeen(new Set([...seen, screen]));
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [screen]);
  useKeptFocus(main);
  const { excel } = ports.surroundings;
  const state = excel === 'ready' ? texts.frame.connected : excel === 'absent' ? texts.frame.alone : texts.frame.tooOld;
  return (
    <div className={styles.frame}>
      <nav className={styles.tabs} aria-label={texts.frame.navigation}>
        <TabRow />
      </nav>
      <main ref={main} tabIndex={-1} className={styles.page} aria-label={texts.frame.tabs[screen]}>
        <Suspense fallback={<Spinner size="small" label={texts.frame.opening} style={{ margin: 24 }} />}>
          {page(screen)}
          {STAYING.map(
            ({ name, Page }) =>
              seen.has(name) && (
                <div key={name} className={screen === name ? styles.page : styles.hidden}>
                  <Page />
                </div>
              ),
          )}
        </Suspense>
      </main>
      <footer className={styles.bottom}>
        <Toast />
        {arrived && (
          <Suspense fallback={null}>
            <LateBook {...arrived} />
          </Suspense>
        )}
        <LiveBar />
        <div className={styles.foot}>
          <span>
            {texts.frame.product} · {state}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<SettingsRegular />}
            aria-pressed={screen === 'settings'}
            onClick={() => dispatch({ type: 'go', screen: 'settings' })}
          >
            {texts.frame.tabs.settings}
          </Button>
        </div>
      </footer>
    </div>
  );
}
