import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { eachMeasure, type DraftPlan } from '../../../plan/draft';
import { pasteSpan } from '../../../plan/spans';
import type { Level } from '../../../plan/corrections';
import { VirtualList, type ListHandle } from '../../../ui/VirtualList';
import { usePane } from '../../state/context';
import { allMarks, byRow } from '../marks';
import type { LeftStretch } from '../reading/account';
import { levelOfKey } from './levels';
import { LevelStrip, type Act } from './LevelStrip';
import { deletedBySegment, type Deleted } from './deleted';
import type { Segment } from './segments';
import { SegmentRow } from './SegmentRow';
import { SourceHead } from './SourceHead';
import { MOST_EDITED, type RewordRequest } from './RewordPanel';
import { useAlikeActs } from './useAlikeActs';
import { useChosen, type Place } from './useChosen';
import type { Repair } from './useRepair';

const PER_LINE = 20;
const PAGE = 8;

const useStyles = makeStyles({
  list: {
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible [data-active=true]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  readonly plan: DraftPlan;
  readonly source: string;
  /** What was left out of the plan, in the order of the text. */
  readonly left: readonly LeftStretch[];
  readonly repair: Repair;
  readonly deleted: readonly Deleted[];
  readonly onTakeBack: (deleted: readonly Deleted[]) => void;
  /** Where to begin. */
  readonly at: Place | null;
  readonly onOpen: (measure: string) => void;
  readonly onHead: () => void;
  readonly onReword: (request: RewordRequest) => void;
}

/**
 * The paste as it came, in the pieces that it was read as, each with its level: any of them, or several neighbours, can be given
 * another one. One tab stop, arrow keys inside; the numbers are the levels.
 */
export function SourceView(props: Props) {
  const { plan, source, left, repair, deleted, at, onOpen, onHead, onReword } = props;
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.source;
  const list = useRef<ListHandle>(null);
  const { segments, give, correct } = repair;
  const marks = useMemo(() => byRow(segments, allMarks(plan)), [segments, plan]);
  const smallIn = useMemo(() => byRow(segments, left), [segments, left]);
  const gone = useMemo(() => deletedBySegment(segments, deleted, plan), [segments, deleted, plan]);
  const measures = useMemo(
    () =>
      eachMeasure(plan)
        .map(([, m]) => ({ id: m.id, ...m.measure.span }))
        .sort((a, b) => a.start - b.start),
    [plan],
  );
  const { here, pieces: chosen, isChosen, caret, dropCaret, go, press } = useChosen(segments, at, list);

  const { alike } = repair;
  useEffect(() => {
    // The offer takes room from the list: the line that it is about stays in sight.
    if (alike) requestAnimationFrame(() => list.current?.show(here, 'nearest'));
    // Only when it comes.
  }, [alike]);

  const level = (to: Level) => {
    give(chosen, to);
    list.current?.focus();
  };
  const join = () => {
    const one = segments[here];
    if (one?.first && here > 0) correct([{ type: 'join', at: one.start }], () => words.joined);
    list.current?.focus();
  };
  const cut = () => {
    if (caret !== null) correct([{ type: 'split', at: caret, scope: 'this' }], () => words.cutDone);
    dropCaret();
    list.current?.focus();
  };
  const measureOf = ({ start, end }: Segment) => measures.find(m => m.start < end && start < m.end)?.id;
  const open = () => {
    const id = segments[here] && measureOf(segments[here]);
    if (id !== undefined) onOpen(id);
  };
  const title = () => {
    const one = segments[here];
    if (!one) return;
    const text = source.slice(one.start, one.end);
    correct([{ type: 'title', at: { start: one.start, end: one.end }, text }], () => words.titled(text));
    list.current?.focus();
  };

  const reword = () => {
    const [head, tail] = [chosen[0], chosen[chosen.length - 1]];
    if (head && tail)
      onReword({ at: { start: head.start, end: tail.end }, pieces: chosen.length, caret: caret ?? head.start });
  };
  const rewordAll = () =>
    onReword({ at: pasteSpan(0, source.length), pieces: null, caret: segments[here]?.start ?? 0 });

  const key = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const given = levelOfKey(event.key) ?? (event.key === 'Delete' ? 'left-out' : null);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(here + 1, event.shiftKey),
      ArrowUp: () => go(here - 1, event.shiftKey),
      PageDown: () => go(here + PAGE, event.shiftKey),
      PageUp: () => go(here - PAGE, event.shiftKey),
      Home: () => go(0, event.shiftKey),
      End: () => go(segments.length - 1, event.shiftKey),
      Enter: open,
      Backspace: join,
      F2: reword,
    };
    // What has the focus inside a row has keys of its own; Escape goes back to the rows.
    const inside = event.target !== event.currentTarget;
    const own = inside ? (event.key === 'Escape' ? () => list.current?.focus() : undefined) : moves[event.key];
    const run = given ? () => level(given) : own;
    if (!run) return;
    event.preventDefault();
    run();
  };
  const likes = useAlikeActs(source, chosen.length === 1 ? segments[here] : undefined, repair, () =>
    list.current?.focus(),
  );
  const acts = (segment: Segment): readonly Act[] => [
    { words: words.reword.act, hint: words.reword.key, onPress: reword },
    ...(chosen.length === 1 && caret !== null ? [{ words: words.cut, onPress: cut }] : []),
    ...(chosen.length === 1 && segment.first && here > 0 ? [{ words: words.join, onPress: join }] : []),
    ...(chosen.length === 1 && segment.as !== 'title' ? [{ words: words.isTitle, onPress: title }] : []),
    ...(chosen.length === 1 && measureOf(segment) !== undefined ? [{ words: words.open, onPress: open }] : []),
  ];
  const keyOf = useCallback((i: number) => String(segments[i]?.start ?? i), [segments]);
  const estimate = useCallback(
    (i: number) => Math.max(1, Math.ceil(((segments[i]?.end ?? 0) - (segments[i]?.start ?? 0)) / PER_LINE)) * 23 + 4,
    [segments],
  );
  return (
    <>
      {/* The offer needs the room, and the line that it is about. */}
      {!alike && <SourceHead onHead={onHead} onReword={source.length <= MOST_EDITED ? rewordAll : null} />}
      <VirtualList
        className={styles.list}
        role="grid"
        tabIndex={0}
        aria-label={words.label}
        aria-multiselectable
        aria-rowcount={segments.length}
        aria-activedescendant={segments[here] ? `segment-${segments[here].start}` : undefined}
        onKeyDown={key}
        count={segments.length}
        keyOf={keyOf}
        estimate={estimate}
        handle={list}
      >
        {i => {
          const segment = segments[i];
          if (!segment) return null;
          return (
            <SegmentRow
              id={`segment-${segment.start}`}
              index={i}
              text={source}
              segment={segment}
              marks={marks.get(i) ?? []}
              small={smallIn.get(i) ?? []}
              active={i === here}
              chosen={isChosen(i)}
              onChoose={event => press(event, segment)}
              onMark={mark => onOpen(mark.measure)}
              deleted={gone.has(i)}
              onTake={() => {
                const back = gone.get(i);
                if (back) props.onTakeBack(back);
                else give([segment], 'in');
              }}
            >
              {i === here && <LevelStrip chosen={chosen} onLevel={level} acts={acts(segment)} alike={likes} />}
            </SegmentRow>
          );
        }}
      </VirtualList>
    </>
  );
}
