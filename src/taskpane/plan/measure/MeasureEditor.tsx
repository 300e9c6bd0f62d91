import { MARKS } from '../../../i18n/marks';
import { Button, Input, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { KIND } from '../../../ledger/columns/words';
import { sayIso } from '../../../ledger/dates/said';
import {
  deadlinesOf,
  eachMeasure,
  isUndated,
  nextId,
  ownersOf,
  type DraftItem,
  type DraftMeasure,
  type DraftPlan,
  type History,
} from '../../../plan/draft';
import { NO_PLACE } from '../../../plan/spans';
import type { Measure, WorkKind } from '../../../plan/types';
import { usePane } from '../../state/context';
import type { DoEdit } from '../did';
import { useFollowing } from '../../components/following';
import { usePageStyles } from '../../components/page';
import { Fold } from '../../components/Fold';
import { PanelHead } from '../../components/PanelHead';
import { WordField } from '../../components/WordField';
import { deadlineWords, targetWords } from '../facts';
import { ownerNames } from '../owners';
import { factKey, useFacts, type FactRequest } from '../popover/context';
import { SuggestedOwners } from '../suggest/SuggestedOwners';
import { accept, type Suggestions } from '../suggestions';
import { dueByYear, dueHint } from './hints';
import { FactLine } from './FactLine';
import { MeasureText } from './MeasureText';
import { SourceSnippet } from './SourceSnippet';

const WORK: readonly WorkKind[] = ['deliverable', 'event', 'task'];

interface Props {
  readonly plan: DraftPlan;
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly at: number;
  readonly of: number;
  readonly source: string;
  readonly history: History;
  readonly suggestions: Suggestions;
  readonly notices: readonly string[];
  readonly edit: DoEdit;
  /** Goes so many measures on. */
  readonly onGo: (step: number) => void;
  readonly onOpen: (measure: string) => void;
  readonly onSource: (offset: number) => void;
  readonly onBack: () => void;
  readonly onDrop: () => void;
}

const blank = (text: string): Measure => ({
  text,
  span: NO_PLACE,
  kind: 'task',
  targets: [],
  deadlines: [],
  owners: [],
});

/** Everything about one measure, each field beside the words that it was read from. */
export function MeasureEditor(props: Props) {
  const { plan, item, measure, at, of, source, history, edit } = props;
  const { texts, lang, locale, dispatch } = usePane();
  const styles = usePageStyles();
  const words = texts.plan.edit;
  const owners = ownersOf(item, measure).filter(o => o.basis !== 'suggested');
  const [heading, setHeading] = useFollowing(item.item.heading);
  const { targets, kind } = measure.measure;
  const openFact = useFacts();
  const all = eachMeasure(plan).map(([, { id }]) => id);

  const add = () => {
    const id = nextId(history);
    edit({ type: 'add', item: item.id, after: measure.id, id, measure: blank(words.newMeasure) });
    dispatch({ type: 'fold', name: 'words', open: true });
    props.onOpen(id);
  };
  const another: FactRequest = { what: 'target', measures: [measure.id], index: targets.length };
  const suggested = props.suggestions.get(measure.id);
  const goals = targets.map(target => targetWords(target, lang, locale)).join(' · ') || words.noTargets;
  const dues = deadlinesOf(item, measure).map(d => deadlineWords(d, texts.plan.standing, lang));
  const joint = MARKS[lang].names;
  const undated = isUndated(plan, item, measure);
  const due = dues.join(joint) || (undated ? '' : sayIso(dueByYear(plan.head), lang));
  const roles = (['lead', 'support'] as const).flatMap(role => {
    const names = ownerNames(owners, role, joint);
    return names === '' ? [] : [`${texts.plan.chips[role]} ${names}`];
  });
  const duty = `${due || texts.plan.chips.noDate} · ${ownerNames(owners, 'lead', joint) || texts.plan.chips.noOwner}`;
  return (
    <>
      <PanelHead title={words.position(at + 1, of)} onBack={props.onBack}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={words.previous}
          title={words.previous}
          disabledFocusable={at === 0}
          onClick={() => props.onGo(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={words.next}
          title={words.next}
          disabledFocusable={at + 1 === of}
          onClick={() => props.onGo(1)}
        />
      </PanelHead>
      <div className={styles.page}>
        {props.notices.map(notice => (
          <MessageBar key={notice} intent="warning" layout="multiline" style={{ flexShrink: 0 }}>
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        ))}
        <Fold name="source" title={words.source} summary="">
          <SourceSnippet item={item} measure={measure} source={source} onSource={props.onSource} />
        </Fold>
        <Fold name="words" title={words.words} summary={measure.measure.text}>
          <Field label={words.heading}>
            <Input
              value={heading}
              onChange={(_, data) => setHeading(data.value)}
              onBlur={() =>
                heading.trim() &&
                heading !== item.item.heading &&
                edit({ type: 'heading', item: item.id, text: heading.trim() })
              }
            />
          </Field>
          <MeasureText
            measure={measure}
            history={history}
            edit={edit}
            before={all[at - 1]}
            after={all[at + 1]}
            onJoin={(first, second) => {
              if (first === undefined || second === undefined) return;
              if (edit({ type: 'join', measures: [first, second] })) props.onOpen(first);
            }}
          />
        </Fold>
        <Fold name="targets" title={words.targets} summary={goals}>
          <div className={styles.group}>
            {targets.map((target, index) => (
              <FactLine
                key={index}
                label={targets.length > 1 ? words.targetOf(index + 1) : texts.facts.target}
                value={targetWords(target, lang, locale)}
                none={words.noTargets}
                {...(target.quote ? { hint: words.quoted(target.quote) } : {})}
                changes={{ what: 'target', measures: [measure.id], index }}
              />
            ))}
            <Button
              size="small"
              icon={<AddRegular />}
              data-chip={factKey(another)}
              onClick={event => openFact?.(another, event.currentTarget)}
            >
              {words.addTarget}
            </Button>
            {kind !== 'target' && (
              <WordField
                label={words.kind}
                words={KIND}
                codes={WORK}
                value={kind}
                lang={lang}
                onChange={code => {
                  const work = WORK.find(w => w === code);
                  if (work) edit({ type: 'kind', measures: [measure.id], kind: work });
                }}
              />
            )}
          </div>
        </Fold>
        <Fold name="duty" title={words.duty} summary={duty}>
          <FactLine
            label={texts.facts.due}
            value={due}
            none={texts.plan.chips.noDate}
            hint={dueHint(deadlinesOf(item, measure), undated, words)}
            changes={{ what: 'due', measures: [measure.id] }}
          />
          <FactLine
            label={texts.facts.owners}
            value={roles.join('\n')}
            none={texts.plan.chips.noOwner}
            {...(measure.measure.owners.length === 0 && owners.length > 0 ? { hint: words.fromItem } : {})}
            changes={{ what: 'owners', measures: [measure.id] }}
          />
          {suggested && (
            <div className={styles.line}>
              <SuggestedOwners owners={suggested} />
              <Button size="small" onClick={() => edit(accept([measure.id], props.suggestions))}>
                {words.accept}
              </Button>
            </div>
          )}
        </Fold>
        <div className={styles.line}>
          <Button size="small" icon={<AddRegular />} onClick={add}>
            {words.add}
          </Button>
          <Button size="small" icon={<DeleteRegular />} onClick={props.onDrop}>
            {words.drop}
          </Button>
        </div>
      </div>
    </>
  );
}
