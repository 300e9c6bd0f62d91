import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Ledger } from '../../ledger/types';
import { dutyWords } from '../../ui/duties/context';
import { DutiesView } from '../../ui/duties/DutiesView';
import { BookGate } from '../book/BookGate';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import { usePane } from '../state/context';
import { useHost } from './host';

/** Letters, receipts, answers and requests of the open workbook. */
export default function DutiesScreen() {
  const { lang } = usePane();
  const words = dutyWords(lang);
  const styles = usePageStyles();
  return (
    <BookGate title={words.title}>
      {ledger =>
        ledger.rows.length === 0 ? (
          <div className={styles.page}>
            <HiddenHeading>{words.title}</HiddenHeading>
            <Text>{words.noRows}</Text>
          </div>
        ) : (
          <Live ledger={ledger} title={words.title} />
        )
      }
    </BookGate>
  );
}

function Live({ ledger, title }: { readonly ledger: Ledger; readonly title: string }) {
  const { work } = usePane();
  const active = work.screen === 'duties';
  // While another page is looked at, nothing is worked out anew here.
  const [seen, setSeen] = useState(ledger);
  useEffect(() => {
    if (active) setSeen(ledger);
  }, [active, ledger]);
  const host = useHost(active ? ledger : seen, active);
  return (
    <>
      <HiddenHeading>{title}</HiddenHeading>
      <DutiesView {...host} />
    </>
  );
}
