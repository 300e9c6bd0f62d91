import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { canUndo, correctionsOf, count, current, eachMeasure, readingOf } from '../../plan/draft';
import { usePane } from '../state/context';
import { PLAN_VIEWS, type PlanView } from '../state/work';
import type { Draft } from '../state/draft';
import { isAdrift } from '../components/focus';
import { InnerPage, type Inner } from './InnerPage';
import { LostEdits } from './LostEdits';
import { MeasureEditor } from './measure/MeasureEditor';
import { PlanHead } from './PlanHead';
import { leftStretches, doubtIn, leftList } from './reading/account';
import { READING_LINE } from './reading/ReadingLine';
import { StructureBar } from './reading/StructureBar';
import { useCorrecting } from './reading/useCorrecting';
import { noticedIn, noticesAbout } from './review/questions';
import { ReviewView } from './review/ReviewView';
import { useQuestions } from './review/useQuestions';
import { AlikeBar } from './source/AlikeBar';
import { deletedIn, takeBackDeleted } from './source/deleted';
import { segmentsOf } from './source/segments';
import { SourceView } from './source/SourceView';
import type { Place } from './source/useChosen';
import { useRepair } from './source/useRepair';
import { TreeView } from './TreeView';
import { ProblemBar } from '../components/ProblemBar';
import { suggester, unrefused } from './suggestions';
import { useEdit } from './useEdit';
import { useOfficeList } from './useOfficeList';

type Panel = { readonly type: 'views' } | { readonly type: 'measure'; readonly id: string } | Inner;

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  views: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '4px', flexShrink: 0 },
  body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  next: { flexShrink: 0, margin: '6px 12px' },
});

/** The draft: its open questions, its tree, its source, and the page of one measure. */
export function PlanEditor({ draft }: { readonly draft: Draft }) {
  const { texts, lang, work, dispatch } = usePane();
  const styles = useStyles();
  const read = readingOf(draft.history);
  const doubt = useMemo(() => doubtIn(read, draft.source), [read, draft.source]);
  // Where the structure is a mere guess, a text that was read just now opens at its first doubt.
  const [begins] = useState(() => doubt !== null && read.structure.confidence === 'guess' && !canUndo(draft.history));
  const { view } = work;
  const setView = useCallback((next: PlanView) => dispatch({ type: 'view', view: next }), [dispatch]);
  useEffect(() => {
    if (begins) setView('source');
  }, [begins, setView]);
  const [panel, setPanel] = useState<Panel>({ type: 'views' });
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(begins && doubt !== null ? { offset: doubt } : null);

  const plan = current(draft.history);
  const corrections = correctionsOf(draft.history);
  const isSettled = corrections.some(({ type }) => type === 'reading');
  const counts = useMemo(() => count(plan), [plan]);
  const questions = useQuestions(draft);
  const asked = questions.filter(question => question.open.length > 0).length;
  const noticed = useMemo(() => noticedIn(questions), [questions]);
  const left = useMemo(() => leftList(read, draft.source, lang), [read, draft.source, lang]);
  const pale = useMemo(() => leftStretches(read), [read]);
  const { correct, reword } = useCorrecting(read, counts.items);
  const segments = useMemo(() => segmentsOf(draft.source, read.account ?? []), [draft.source, read]);
  const repair = useRepair(read, draft, segments, correct);
  const deleted = useMemo(() => deletedIn(read, plan), [read, plan]);
  const list = useOfficeList();
  const suggest = useMemo(() => suggester(list), [list]);
  const suggestions = useMemo(() => unrefused(plan, suggest(plan)), [suggest, plan]);
  const edit = useEdit(draft.history);
  const from = useRef<Panel['type']>('views');
  const openMeasure = useCallback((id: string) => setPanel({ type: 'measure', id }), []);
  const showSource = useCallback(
    (offset: number) => {
      from.current = 'views';
      setPlace({ offset });
      setView('source');
      setPanel({ type: 'views' });
    },
    [setView],
  );

  const frame = useRef<HTMLDivElement>(null);
  /** The button that leads there stays: the keyboard goes along once the source is drawn. */
  const lookAt = (offset: number) => {
    showSource(offset);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[role=grid]')?.focus());
  };
  useEffect(() => {
    const was = from.current;
    from.current = panel.type;
    // Read just now, or back from a page inside: whoever uses the keyboard goes on in the plan.
    if (!isAdrift()) return;
    const find = (what: string) => frame.current?.querySelector<HTMLElement>(what);
    const line = was === 'leftOut' ? find(`#${READING_LINE}`) : null;
    (line ?? find('[role=tree], [role=grid]') ?? find('[role=tab][aria-selected=true]'))?.focus();
  }, [panel]);

  if (panel.type === 'measure') {
    const all = eachMeasure(plan);
    const at = all.findIndex(([, m]) => m.id === panel.id);
    const here = all[at];
    if (here)
      return (
        <MeasureEditor
          key={panel.id}
          plan={plan}
          item={here[0]}
          measure={here[1]}
          at={at}
          of={all.length}
          source={draft.source}
          history={draft.history}
          suggestions={suggestions}
          notices={noticesAbout(questions, panel.id).map(code => texts.notices[code])}
          edit={edit}
          onGo={step => {
            const next = all[at + step];
            if (next) openMeasure(next[1].id);
          }}
          onOpen={openMeasure}
          onSource={showSource}
          onBack={() => {
            setLast(panel.id);
            setPanel({ type: 'views' });
          }}
          onDrop={() => {
            setLast((all[at + 1] ?? all[at - 1])?.[1].id ?? null);
            setPanel({ type: 'views' });
            edit({ type: 'drop', measures: [panel.id] });
          }}
        />
      );
  }
  if (panel.type !== 'views' && panel.type !== 'measure')
    return (
      <InnerPage
        page={panel}
        draft={draft}
        plan={plan}
        read={read}
        list={list}
        left={left}
        suggestions={suggestions}
        edit={edit}
        correct={correct}
        reword={reword}
        onOpen={openMeasure}
        onSource={showSource}
        onBack={() => setPanel({ type: 'views' })}
      />
    );
  return (
    <div className={styles.page} ref={frame}>
      <PlanHead
        draft={draft}
        plan={plan}
        counts={counts}
        left={left}
        suggested={suggestions.size}
        onBulk={type => setPanel({ type })}
      />
      <LostEdits />
      <ProblemBar />
      <StructureBar
        plan={read}
        settled={isSettled}
        mending={view === 'source' && corrections.length > 0}
        correct={correct}
        onDoubt={doubt === null ? null : () => lookAt(doubt)}
      />
      <TabList
        size="small"
        className={styles.views}
        aria-label={texts.plan.viewsLabel}
        selectedValue={view}
        onTabSelect={(_, data) => setView(PLAN_VIEWS.find(name => name === data.value) ?? 'tree')}
      >
        <Tab value="review">{texts.review.tab(asked)}</Tab>
        <Tab value="tree">{texts.plan.views.tree}</Tab>
        <Tab value="source">{texts.plan.views.source}</Tab>
      </TabList>
      <div className={styles.body}>
        {view === 'review' && (
          <ReviewView
            plan={plan}
            source={draft.source}
            questions={questions}
            suggestions={suggestions}
            edit={edit}
            correct={correct}
            looked={looked}
            onLook={setLooked}
            onOpen={openMeasure}
            onSource={showSource}
            onPiles={() => setPanel({ type: 'suggestions' })}
          />
        )}
        {view === 'tree' && (
          <TreeView
            plan={plan}
            counts={counts}
            noticed={noticed}
            suggestions={suggestions}
            last={last}
            arranging={{ plan, history: draft.history, edit, repair }}
            onOpen={openMeasure}
            onSuggestions={() => setPanel({ type: 'suggestions' })}
          />
        )}
        {view === 'source' && (
          <SourceView
            plan={plan}
            source={draft.source}
            left={pale}
            repair={repair}
            deleted={deleted}
            onTakeBack={back => edit(takeBackDeleted(plan, back), texts.source.tookBack(back.length))}
            at={place}
            onOpen={openMeasure}
            onHead={() => setPanel({ type: 'head' })}
            onReword={request => {
              setPlace({ offset: request.caret });
              setPanel({ type: 'reword', request });
            }}
          />
        )}
      </div>
      {repair.alike && <AlikeBar key={repair.alike.at} alike={repair.alike} source={draft.source} repair={repair} />}
      <Button appearance="primary" className={styles.next} onClick={() => dispatch({ type: 'go', screen: 'write' })}>
        {texts.plan.next}
      </Button>
    </div>
  );
}
