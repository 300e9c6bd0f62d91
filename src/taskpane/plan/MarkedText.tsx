import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Span } from '../../plan/types';
import { segments, type FactMark, type MarkType } from './marks';

const useStyles = makeStyles({
  mark: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    padding: '0 1px',
    margin: 0,
    border: 'none',
    borderRadius: '2px',
    textAlign: 'left',
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    textDecorationThickness: '2px',
  },
  button: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  target: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationStyle: 'solid',
    textDecorationColor: tokens.colorPaletteMarigoldBorderActive,
  },
  deadline: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorPaletteBlueBorderActive,
  },
  owner: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    textDecorationStyle: 'double',
    textDecorationColor: tokens.colorPaletteGreenBorderActive,
  },
});

interface LegendProps {
  readonly words: Readonly<Record<MarkType, string>>;
}

/** Which shade and underline means what. */
export function Legend({ words }: LegendProps) {
  const styles = useStyles();
  const types: readonly MarkType[] = ['target', 'deadline', 'owner'];
  return (
    <span style={{ display: 'inline-flex', gap: 10, fontSize: 12 }}>
      {types.map(type => (
        <span key={type} className={mergeClasses(styles.mark, styles[type])}>
          {words[type]}
        </span>
      ))}
    </span>
  );
}

interface Props {
  readonly text: string;
  readonly stretch: Span;
  readonly marks: readonly FactMark[];
  /** Says what a mark is: 目标. */
  readonly words: Readonly<Record<MarkType, string>>;
  readonly onMark?: (mark: FactMark) => void;
  /** False where Tab passes the marks by. */
  readonly reachable?: boolean;
}

/** A stretch of the paste with the words shaded from which facts were read; text nodes only, whatever was pasted. */
export function MarkedText({ text, stretch, marks, words, onMark, reachable = true }: Props) {
  const styles = useStyles();
  return (
    <>
      {segments(stretch, marks).map(({ start, end, mark }) => {
        const piece = text.slice(start, end);
        if (!mark) return piece;
        const look = mergeClasses(styles.mark, styles[mark.type], onMark && styles.button);
        return onMark ? (
          <span
            key={start}
            role="button"
            tabIndex={reachable ? 0 : -1}
            className={look}
            title={words[mark.type]}
            onClick={() => onMark(mark)}
            onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && onMark(mark)}
          >
            {piece}
          </span>
        ) : (
          <mark key={start} className={look} title={words[mark.type]}>
            {piece}
          </mark>
        );
      })}
    </>
  );
}
