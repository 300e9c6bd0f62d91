import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NOTICE_LEVEL, NOTICE_TYPE, type NoticeLevel, type NoticeType } from '../../ledger/notices/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Row } from '../../ledger/types';
import { STRIPE_COLORS } from '../../report/doc/types';
import { headingOf } from '../../report/words/rows';
import { useDuties } from './context';
import { useDutyStyles } from './styles';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    forcedColorAdjust: 'none',
  },
});

/** What a letter is, on its colour, with the colour's word. */
export function LevelBadge({ type, level }: { readonly type: NoticeType; readonly level: NoticeLevel }) {
  const { lang } = useDuties();
  const styles = useStyles();
  const { fill, type: ink } = STRIPE_COLORS[level];
  return (
    <span className={styles.badge} style={{ backgroundColor: `#${fill}`, color: `#${ink}` }}>
      {`${wordOf(NOTICE_LEVEL, level, lang)} · ${wordOf(NOTICE_TYPE, type, lang)}`}
    </span>
  );
}

/** A row by its number and what it is about; pressed, it is selected in the sheet. */
export function RowName({ row }: { readonly row: Row }) {
  const { goTo, words } = useDuties();
  const styles = useDutyStyles();
  const [gone, setGone] = useState(false);
  const name = `${row.no} ${headingOf(row)}`;
  if (goTo === undefined) return <span>{name}</span>;
  return (
    <span>
      <button type="button" className={styles.link} onClick={() => void goTo([row.key]).then(found => setGone(!found))}>
        {name}
      </button>
      {gone && (
        <span role="status" className={styles.warn}>
          {` ${words.sent.rowGone}`}
        </span>
      )}
    </span>
  );
}

/** Says that something is not in the workbook yet. */
export function Unwritten() {
  const { words } = useDuties();
  return <span className={useDutyStyles().unwritten}>{words.unwritten}</span>;
}
