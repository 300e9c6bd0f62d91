import { Text } from '@fluentui/react-components';
import { BULLETIN_TEXTS } from '../../i18n/bulletin-pane';
import { usePane } from '../state/context';
import { BookGate } from '../book/BookGate';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import { BulletinForm } from './BulletinForm';

/** The bulletin of the open workbook: written, looked at, copied, printed. */
export default function BulletinScreen() {
  const { lang } = usePane();
  const words = BULLETIN_TEXTS[lang];
  const styles = usePageStyles();
  return (
    <BookGate title={words.title}>
      {ledger => (
        <div className={styles.page}>
          <HiddenHeading>{words.title}</HiddenHeading>
          {ledger.rows.length === 0 ? <Text>{words.noRowsAtAll}</Text> : <BulletinForm ledger={ledger} words={words} />}
        </div>
      )}
    </BookGate>
  );
}
