import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useCallback } from 'react';
import type { Severity } from '../../plan/types';
import { usePane } from '../app/context';
import { VirtualList } from '../../ui/VirtualList';
import type { Notice } from './notices';

const ICONS: Readonly<Record<Severity, typeof InfoRegular>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

const useStyles = makeStyles({
  none: { padding: '24px 12px', color: tokens.colorNeutralForeground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    gap: '6px',
    padding: '8px 8px 8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quote: { color: tokens.colorNeutralForeground2, display: 'block', fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly all: readonly Notice[];
  readonly source: string;
  /** Words of a notice. */
  readonly say: (notice: Notice) => string;
  readonly onJump: (notice: Notice) => void;
}

/** Everything that a careful reader should look at, the gravest first. */
export function NoticesView({ all, source, say, onJump }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const keyOf = useCallback((i: number) => String(i), []);
  const estimate = useCallback(() => 64, []);
  if (all.length === 0) return <div className={styles.none}>{texts.plan.noticesEmpty}</div>;
  return (
    <VirtualList
      role="list"
      aria-label={texts.plan.views.notices(all.length)}
      count={all.length}
      keyOf={keyOf}
      estimate={estimate}
    >
      {i => {
        const notice = all[i];
        if (!notice) return null;
        const { severity, span } = notice.diagnostic;
        const Icon = ICONS[severity];
        const quote = source.slice(span.start, Math.min(span.end, span.start + 60)).replace(/\s+/g, ' ');
        return (
          <div role="listitem" className={styles.row} aria-posinset={i + 1} aria-setsize={all.length}>
            <Icon fontSize={20} className={styles[severity]} aria-label={texts.plan.severity[severity]} />
            <div>
              <Text>{say(notice)}</Text>
              {quote.trim() && (
                <span className={styles.quote}>
                  “{quote}
                  {span.end - span.start > 60 ? '……' : ''}”
                </span>
              )}
            </div>
            <Button size="small" appearance="subtle" onClick={() => onJump(notice)}>
              {texts.plan.jump}
            </Button>
          </div>
        );
      }}
    </VirtualList>
  );
}
