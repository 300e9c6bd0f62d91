import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useRef } from 'react';
import { usePane } from '../state/context';

/** How long the shortest words stay when nobody is at them, in milliseconds. */
const STAYS = 10_000;
/** What a reader who has looked up late needs for each letter, and for each Chinese character. */
const PER_LETTER = 120;
const PER_CHARACTER = 350;

/** How long words stay when nobody is at them, in milliseconds: long ones longer. */
export const staysFor = (text: string): number =>
  Math.max(
    STAYS,
    [...text].reduce((sum, sign) => sum + (sign >= '\u2e80' ? PER_CHARACTER : PER_LETTER), 0),
  );

const useStyles = makeStyles({
  toast: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 4px 4px 12px',
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  text: { flex: 1, minWidth: 0, maxHeight: '6em', overflowY: 'auto' },
  button: {
    flexShrink: 0,
    minWidth: 0,
    color: tokens.colorNeutralForegroundInverted,
    ':hover': { color: tokens.colorNeutralForegroundInverted, textDecorationLine: 'underline' },
    ':hover:active': { color: tokens.colorNeutralForegroundInverted },
    ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundInverted}`, outlineOffset: '-2px' },
  },
});

/**
 * Says what was done to the draft just now.
 * @returns `say(words)`: with an undo of the draft's last step; `say(words, false)`: words alone
 */
export function useToast(): (text: string, undo?: boolean) => void {
  const { dispatch } = usePane();
  return useCallback((text, undo = true) => dispatch({ type: 'say', text, undo }), [dispatch]);
}

/**
 * The one place where the pane says what an act has done, with its undo; it goes by itself when there was time to read it, but
 * never from under the pointer or the keyboard, nor while the pane is out of sight. The undo is gone as soon as another step of the draft has followed.
 */
export function Toast() {
  const { work, dispatch, texts } = usePane();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const { toast, draft } = work;
  useEffect(() => {
    if (!toast) return;
    const look = () => {
      const held =
        document.hidden ||
        frame.current?.matches(':hover') === true ||
        frame.current?.contains(document.activeElement) === true;
      if (held) timer = setTimeout(look, STAYS / 5);
      else dispatch({ type: 'said' });
    };
    let timer = setTimeout(look, staysFor(toast.text));
    return () => clearTimeout(timer);
  }, [toast, dispatch]);
  const entered = toast?.duties;
  const canUndo =
    entered !== undefined || (toast !== null && toast.undoes !== null && draft?.history.at === toast.undoes);
  return (
    <div ref={frame} className={toast ? styles.toast : undefined}>
      <span role="status" className={styles.text}>
        {toast?.text}
      </span>
      {toast && (
        <>
          {canUndo && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.button}
              onClick={() => {
                dispatch(entered === undefined ? { type: 'undo' } : { type: 'duties', presses: entered });
                dispatch({ type: 'said' });
              }}
            >
              {texts.frame.undo}
            </Button>
          )}
          <Button
            size="small"
            appearance="transparent"
            className={styles.button}
            aria-label={texts.frame.dismiss}
            icon={<DismissRegular />}
            onClick={() => dispatch({ type: 'said' })}
          />
        </>
      )}
    </div>
  );
}
