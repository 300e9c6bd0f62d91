import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { GIVEN_TEXTS } from '../../../i18n/given';
import type { Unread } from '../../../input/given';
import { unreadLines } from '../../../input/said';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  part: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  quotes: { margin: '2px 0 0', paddingLeft: '16px' },
});

/** Quotes of one kind that are shown. */
const SHOWN = 50;

/** What the format of a file or a paste held back, kind by kind with its words; nothing where it held nothing back. */
export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const { lang } = usePane();
  const styles = useStyles();
  const words = GIVEN_TEXTS[lang];
  if (unread.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="unread-title" tabIndex={0}>
      <h2 id="unread-title" className={styles.title}>
        {words.list}
      </h2>
      <Text size={200} className={styles.hint}>
        {words.listHint}
      </Text>
      {unreadLines(unread, lang).map(({ what, quotes }) => (
        <div key={what}>
          <Text size={200} weight="semibold">
            {what}
          </Text>
          {quotes.length > 0 && (
            <ul className={styles.quotes}>
              {quotes.slice(0, SHOWN).map((quote, i) => (
                <li key={i}>
                  <Text size={200}>{quote}</Text>
                </li>
              ))}
              {quotes.length > SHOWN && <li>{words.more(quotes.length - SHOWN)}</li>}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
