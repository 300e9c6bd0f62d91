import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import { isWorthALook } from '../../../plan/account/left-out';
import { pasteSpan, type Span } from '../../../plan/spans';
import { usePane } from '../../state/context';
import type { LeftStretch } from './account';

const useStyles = makeStyles({
  pale: { color: tokens.colorNeutralForeground3 },
  why: {
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '3px',
    padding: '0 3px',
    marginRight: '4px',
    fontSize: tokens.fontSizeBase100,
    userSelect: 'none',
  },
});

interface Props {
  readonly text: string;
  readonly row: Span;
  /** What of the row was left out, in the order of the text. */
  readonly left: readonly LeftStretch[];
  /** Draws what was read. */
  readonly children: (stretch: Span) => ReactNode;
}

/** A row of the paste in which what was left out is pale; where such a stretch of words begins, its reason stands before it. */
export function LeftText({ text, row, left, children }: Props) {
  const { lang, texts } = usePane();
  const styles = useStyles();
  const { reasons } = STRUCTURE_TEXTS[lang];
  const ends = [row.start, ...left.map(l => Math.min(l.end, row.end))];
  return (
    <>
      {left.map((stretch, i) => {
        const start = Math.max(stretch.start, row.start);
        const why = `${texts.plan.leftOut.legend} · ${reasons[stretch.reason] ?? stretch.reason}`;
        return (
          <Fragment key={start}>
            {children(pasteSpan(ends[i] ?? row.start, start))}
            {stretch.start >= row.start && isWorthALook(stretch) && <small className={styles.why}>{why}</small>}
            <span className={styles.pale} title={why}>
              {text.slice(start, Math.min(stretch.end, row.end))}
            </span>
          </Fragment>
        );
      })}
      {children(pasteSpan(ends[left.length] ?? row.start, row.end))}
    </>
  );
}
