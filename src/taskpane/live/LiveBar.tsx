import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { lazy, Suspense, useState } from 'react';
import type { PaneTexts } from '../../i18n/pane';
import { usePane } from '../state/context';
import { troubleWords } from '../state/troubleWords';
import type { LiveState } from '../ports';

const QuestionBar = lazy(() =>
  import(/* webpackChunkName: "question" */ './QuestionBar').then(m => ({ default: m.QuestionBar })),
);

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 4px 0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  state: { flex: 1, minWidth: 0 },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

function says({ phase, trouble, logged, remote }: LiveState, words: PaneTexts['live']): string {
  if (phase === 'held' && trouble) return words.phases.failed;
  if (phase !== 'quiet' && phase !== 'noMatrix') return words.phases[phase];
  return [words.logged(logged), ...(remote > 0 ? [words.remote(remote)] : [])].join(' · ');
}

/** Keeps the matrix alive while the pane is open: a quiet line of how that goes, and what has to be confirmed above it. */
export function LiveBar() {
  const { texts, work, live } = usePane();
  const styles = useStyles();
  const words = texts.live;
  const { state, error, open, answer, putOff, showAll, scan } = live;
  const [scanned, setScanned] = useState<number | null>(null);
  // The Fill page asks about the row that it shows itself.
  const here = work.screen === 'fill' ? work.walk.at : null;
  const asked = open.filter(question => question.row !== here);
  const [first] = asked;
  if (!state || state.phase === 'noMatrix') return null;
  const { questions } = state;
  const quiet = scanned !== null && state.phase === 'quiet';
  return (
    <>
      {first && (
        <Suspense fallback={null}>
          <QuestionBar
            question={first}
            of={asked.length}
            onAnswer={given => void answer(first, given)}
            onLater={() => putOff(first)}
          />
        </Suspense>
      )}
      <div className={styles.line} role="group" aria-label={words.region}>
        <span className={styles.state} role="status">
          {quiet ? words.scanned(scanned) : says(state, words)}
          {error && (
            <Text block size={200} className={styles.trouble}>
              {troubleWords(error, texts.write.failed)}
            </Text>
          )}
        </span>
        {!first && questions.length > 0 && (
          <Button size="small" appearance="subtle" onClick={showAll}>
            {words.open(questions.length)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={words.scan}
          title={words.scanHint}
          disabledFocusable={state.phase === 'scanning' || state.phase === 'writing'}
          onClick={() => void scan().then(setScanned)}
        />
      </div>
    </>
  );
}
