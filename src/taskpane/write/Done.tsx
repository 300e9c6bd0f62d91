import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef } from 'react';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';
import type { Written } from '../ports';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'center', color: tokens.colorPaletteGreenForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Where things are, and what comes next. */
export function Done({ written, rows }: { readonly written: Written; readonly rows: number }) {
  const { texts, ports, dispatch } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.write;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={page.page}>
      <div className={styles.head}>
        <CheckmarkCircleRegular fontSize={24} aria-hidden />
        <h1 className={page.title} ref={heading} tabIndex={-1}>
          {words.done}
        </h1>
      </div>
      <Text>{words.doneText(rows)}</Text>
      <ul className={styles.list}>
        {written.sheets.map(sheet => (
          <li key={sheet.id} className={styles.sheet}>
            <Text>{sheet.name}</Text>
            <Button
              size="small"
              aria-label={`${words.open} ${sheet.name}`}
              onClick={() => void ports.book?.goTo({ sheet: sheet.id })}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
      {written.backup && <Text>{words.backup(written.backup)}</Text>}
      <Text weight="semibold">{words.next}</Text>
      <Text>{words.nextText}</Text>
      <Button appearance="primary" onClick={() => dispatch({ type: 'go', screen: 'fill' })}>
        {words.toFill}
      </Button>
    </div>
  );
}
