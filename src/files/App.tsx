import { Button, FluentProvider, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { FILES_TEXTS } from '../i18n/files';
import { LANGS } from '../i18n/lang';
import { PANE_TEXTS } from '../i18n/pane';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { THEMES } from '../ui/theme';
import { BackPage } from './back/BackPage';
import { DeskContext } from '../ui/desk/context';
import { OutPage } from './sending/OutPage';
import type { FilesPorts } from './ports';

const BulletinPage = lazy(() => import(/* webpackChunkName: "bulletin-file" */ './bulletin/BulletinPage'));

const DutiesPage = lazy(() => import(/* webpackChunkName: "duties-file" */ './duties/DutiesPage'));

/** `lazy`: loaded when it is first looked at, and kept from then on. */
const PAGES = [
  { name: 'out', Page: OutPage, lazy: false },
  { name: 'back', Page: BackPage, lazy: false },
  { name: 'bulletin', Page: BulletinPage, lazy: true },
  { name: 'duties', Page: DutiesPage, lazy: true },
] as const;
type PageName = (typeof PAGES)[number]['name'];

const useStyles = makeStyles({
  theme: { minHeight: '100vh' },
  frame: {
    boxSizing: 'border-box',
    maxWidth: '1080px',
    margin: '0 auto',
    padding: '12px 16px 40px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  title: {
    margin: 0,
    flex: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { color: tokens.colorNeutralForeground2 },
  main: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // Four English tabs are wider than a page of 320 px.
  tabs: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    '@media (max-width: 400px)': {
      paddingInline: tokens.spacingHorizontalXS,
      '::after': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
    },
  },
});

/** A file dropped beside the areas would replace the page and everything on it. */
function useDropGuard(): void {
  useEffect(() => {
    const guard = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', guard);
    window.addEventListener('drop', guard);
    return () => {
      window.removeEventListener('dragover', guard);
      window.removeEventListener('drop', guard);
    };
  }, []);
}

/** The whole files page. */
export function App({ ports }: { readonly ports: FilesPorts }) {
  const styles = useStyles();
  const [lang, setLang] = useState(ports.lang);
  const [tab, setTab] = useState<PageName>('out');
  const [seen, setSeen] = useState<ReadonlySet<PageName>>(new Set());
  const texts = FILES_TEXTS[lang];
  const page = useMemo(() => ({ ports, lang, texts }), [ports, lang, texts]);
  useDropGuard();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = texts.product;
  }, [lang, texts]);
  const other = LANGS.find(code => code !== lang) ?? lang;
  return (
    <ErrorBoundary texts={{ ...PANE_TEXTS[lang].frame, crashed: texts.crashed }} reload={() => location.reload()}>
      <FluentProvider theme={THEMES[ports.dark ? 'dark' : 'light']} className={styles.theme}>
        <DeskContext.Provider value={page}>
          <div className={styles.frame}>
            <header>
              <div className={styles.head}>
                <h1 className={styles.title}>{texts.product}</h1>
                <Button
                  appearance="subtle"
                  icon={<LocalLanguageRegular />}
                  lang={other}
                  onClick={() => {
                    ports.keepLang(other);
                    setLang(other);
                  }}
                >
                  {texts.switchTo}
                </Button>
              </div>
              <Text size={200} className={styles.about}>
                {texts.about}
              </Text>
            </header>
            <main className={styles.main}>
              <TabList
                className={styles.tabs}
                selectedValue={tab}
                onTabSelect={(_, data) => {
                  const { name } = PAGES.find(page => page.name === data.value) ?? PAGES[0];
                  setTab(name);
                  setSeen(new Set([...seen, name]));
                }}
              >
                {PAGES.map(({ name }) => (
                  <Tab key={name} className={styles.tab} value={name} id={`tab-${name}`} aria-controls={`page-${name}`}>
                    {texts.tabs[name]}
                  </Tab>
                ))}
              </TabList>
              {PAGES.map(({ name, Page, lazy: later }) => (
                // All stay: what was given to one is still there after a look at the others.
                <div
                  key={name}
                  id={`page-${name}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${name}`}
                  hidden={tab !== name}
                >
                  {(!later || seen.has(name)) && (
                    <Suspense fallback={null}>
                      <Page />
                    </Suspense>
                  )}
                </div>
              ))}
            </main>
          </div>
        </DeskContext.Provider>
      </FluentProvider>
    </ErrorBoundary>
  );
}
