import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LIGHT } from '../../ledger/columns/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Light as Code } from '../../ledger/types';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  light: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '20px',
    height: '20px',
    padding: '0 5px',
    boxSizing: 'border-box',
    borderRadius: '10px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    forcedColorAdjust: 'none',
  },
  blue: { backgroundColor: '#1f5fa8', color: '#ffffff' },
  green: { backgroundColor: '#1b7a3d', color: '#ffffff' },
  yellow: { backgroundColor: '#f5c400', color: '#2b2300' },
  red: { backgroundColor: '#b3261e', color: '#ffffff' },
  grey: { backgroundColor: '#616161', color: '#ffffff' },
});

/** A light: its word on its colour, never the colour alone. */
export function Light({ code }: { readonly code: Code }) {
  const { lang } = usePane();
  const styles = useStyles();
  return <span className={mergeClasses(styles.light, styles[code])}>{wordOf(LIGHT, code, lang)}</span>;
}
