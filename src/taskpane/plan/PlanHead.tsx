import {
  Button,
  makeStyles,
  MenuDivider,
  MenuItem,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import { canRedo, canUndo, type PlanCounts, type DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import type { Draft } from '../state/draft';
import { MoreMenu } from '../components/ActsMenu';
import { ConfirmBar } from '../components/ConfirmBar';
import { ReadingLine } from './reading/ReadingLine';
import type { LeftList } from './reading/account';
import { DismissButton } from '../components/DismissButton';

const useStyles = makeStyles({
  head: { padding: '8px 4px 4px 12px', display: 'flex', gap: '4px', alignItems: 'flex-start', flexShrink: 0 },
  words: { flex: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  counts: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexShrink: 0 },
});

interface Props {
  readonly draft: Draft;
  readonly plan: DraftPlan;
  readonly counts: PlanCounts;
  readonly left: LeftList;
  /** Measures for which owners are suggested. */
  readonly suggested: number;
  readonly onBulk: (panel: 'owners' | 'dates' | 'suggestions' | 'replace' | 'leftOut') => void;
}

/** Title and counts of the draft, undo and redo, and what can be done with the whole of it. */
export function PlanHead({ draft, plan, counts, left, suggested, onBulk }: Props) {
  const { texts, work, dispatch } = usePane();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const words = texts.plan;
  const title = plan.head.title?.text || draft.origin || words.untitled;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title} title={title}>
            {title}
          </h1>
          <Text size={200} className={styles.counts}>
            {words.counts(counts)}
          </Text>
          <ReadingLine left={left} unread={draft.beside?.unread ?? []} onOpen={() => onBulk('leftOut')} />
        </div>
        <div className={styles.buttons}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndoRegular />}
            aria-label={texts.frame.undo}
            title={texts.frame.undo}
            disabledFocusable={!canUndo(draft.history)}
            onClick={() => dispatch({ type: 'undo' })}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowRedoRegular />}
            aria-label={texts.frame.redo}
            title={texts.frame.redo}
            disabledFocusable={!canRedo(draft.history)}
            onClick={() => dispatch({ type: 'redo' })}
          />
          <MoreMenu>
            <MenuItem onClick={() => onBulk('owners')}>{words.menu.owners}</MenuItem>
            <MenuItem onClick={() => onBulk('suggestions')} disabled={counts.unowned === 0}>
              {words.menu.suggestions(suggested)}
            </MenuItem>
            <MenuItem onClick={() => onBulk('dates')} disabled={counts.undated === 0}>
              {words.menu.dates}
            </MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => onBulk('replace')}>{words.menu.paste}</MenuItem>
            <MenuItem onClick={() => setAsking(true)}>{words.menu.clear}</MenuItem>
          </MoreMenu>
        </div>
      </header>
      {asking && (
        <ConfirmBar
          question={words.clearAsk}
          yes={words.menu.clear}
          onYes={() => dispatch({ type: 'clear' })}
          onNo={() => setAsking(false)}
        />
      )}
      {work.previous && (
        <MessageBar style={{ flexShrink: 0 }} layout="multiline">
          <MessageBarBody>{words.replaced.text}</MessageBarBody>
          <MessageBarActions containerAction={<DismissButton onPress={() => dispatch({ type: 'forget' })} />}>
            <Button size="small" onClick={() => dispatch({ type: 'swap' })}>
              {words.replaced.back}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!work.canKeep && (
        <MessageBar intent="warning" layout="multiline" style={{ flexShrink: 0 }}>
          <MessageBarBody>{words.cannotKeep}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
