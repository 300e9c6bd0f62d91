import { Button, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { usePane } from '../state/context';
import { SCREENS } from '../state/work';
import { fitting } from './fitting';

const MoreTabs = lazy(() => import(/* webpackChunkName: "more-tabs" */ './MoreTabs'));

/** Width of the button for the tabs that have no room, in pixels. */
const BUTTON = 32;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', overflow: 'hidden', minHeight: '32px' },
  tabs: { flexShrink: 0 },
  tab: { paddingLeft: '5px', paddingRight: '5px', minHeight: '32px' },
  more: { flexShrink: 0, minWidth: `${BUTTON}px`, maxWidth: `${BUTTON}px` },
});

/** The pages of the pane as tabs: as many as fit in words, the others in a menu behind ⋯. */
export function TabRow() {
  const { texts, work, dispatch } = usePane();
  const styles = useStyles();
  const { screen } = work;
  const labels = SCREENS.map(name => texts.frame.tabs[name]).join('\n');
  const row = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(Infinity);
  /** Widths of the tabs with the labels that they were measured for: with others, all tabs are drawn once more. */
  const [measured, setMeasured] = useState<{ readonly labels: string; readonly widths: readonly number[] } | null>(
    null,
  );
  const widths = measured?.labels === labels ? measured.widths : null;
  useLayoutEffect(() => {
    const frame = row.current;
    if (!frame) return;
    const look = () => setRoom(frame.clientWidth);
    look();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (widths) return;
    const tabs = Array.from(row.current?.querySelectorAll('[role=tab]') ?? []);
    setMeasured({ labels, widths: tabs.map(tab => tab.getBoundingClientRect().width) });
  }, [labels, widths]);

  const selected = SCREENS.findIndex(name => name === screen);
  const fit = new Set(fitting(widths ?? [], room, BUTTON, selected));
  const hasRoom = (i: number) => !widths || fit.has(i);
  const hidden = SCREENS.filter((_, i) => !hasRoom(i));
  const button = (
    <Button
      className={styles.more}
      size="small"
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={texts.frame.morePages}
      title={texts.frame.morePages}
    />
  );
  return (
    <div ref={row} className={styles.row}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={screen}
        onTabSelect={(_, { value }) => {
          const to = SCREENS.find(name => name === value);
          if (to) dispatch({ type: 'go', screen: to });
        }}
      >
        {SCREENS.filter((_, i) => hasRoom(i)).map(name => (
          <Tab key={name} value={name} id={`tab-${name}`} className={styles.tab}>
            {texts.frame.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {hidden.length > 0 && (
        <Suspense fallback={button}>
          <MoreTabs screens={hidden}>{button}</MoreTabs>
        </Suspense>
      )}
    </div>
  );
}
