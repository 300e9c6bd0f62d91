import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { BookGate } from '../book/BookGate';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import { usePane } from '../state/context';
import { WithDesk, useExchangeTexts } from './context';
import { SendOne } from './SendOne';
import { TakeBack } from './TakeBack';

const TABS = ['out', 'back'] as const;

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

/** Out to the departments one at a time, and back from them into the open workbook. */
export default function ExchangeScreen() {
  const { ports } = usePane();
  const words = useExchangeTexts();
  const styles = useStyles();
  const page = usePageStyles();
  const [tab, setTab] = useState<(typeof TABS)[number]>('out');
  const { exchange } = ports;
  return (
    <WithDesk>
      <BookGate title={words.title}>
        {ledger => (
          <div className={styles.frame}>
            <HiddenHeading>{words.title}</HiddenHeading>
            <TabList
              size="small"
              selectedValue={tab}
              onTabSelect={(_, data) => setTab(TABS.find(name => name === data.value) ?? 'out')}
            >
              {TABS.map(name => (
                <Tab key={name} value={name} id={`exchange-${name}`} aria-controls={`exchange-page-${name}`}>
                  {words.tabs[name]}
                </Tab>
              ))}
            </TabList>
            {exchange &&
              TABS.map(name => (
                // Both stay: what was given to one is still there after a look at the other.
                <div
                  key={name}
                  id={`exchange-page-${name}`}
                  role="tabpanel"
                  aria-labelledby={`exchange-${name}`}
                  className={tab === name ? page.page : styles.hidden}
                >
                  {name === 'out' ? (
                    <SendOne ledger={ledger} exchange={exchange} />
                  ) : (
                    <TakeBack ledger={ledger} exchange={exchange} />
                  )}
                </div>
              ))}
          </div>
        )}
      </BookGate>
    </WithDesk>
  );
}
