import { MARKS } from '../../../i18n/marks';
import { Button, Input, Field, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useMemo, useRef } from 'react';
import { KIND } from '../../../ledger/columns/words';
import type { Department } from '../../../ledger/types';
import {
  deadlinesOf,
  nextId,
  ownersOf,
  type DraftItem,
  type DraftMeasure,
  type DraftPlan,
  type History,
} from '../../../plan/draft';
import type { Measure, WorkKind } from '../../../plan/types';
import { usePane } from '../../state/context';
import type { Edit } from '../did';
import { useFollowing } from '../../components/following';
import { usePageStyles } from '../../components/page';
import { Fold } from '../../components/Fold';
import { PanelHead } from '../../components/PanelHead';
import { newTarget } from '../amounts';
import { deadlineWords, targetWords } from '../facts';
import { knownOwners, namesOf, ownersFrom, splitNames } from '../owners';
import { OwnersField } from '../OwnersField';
import { SuggestedOwners } from '../suggest/SuggestedOwners';
import { accept, type Suggestions } from '../suggestions';
import { DueField } from './DueField';
import { MeasureText } from './MeasureText';
import { SourceSnippet } from './SourceSnippet';
import { TargetForm, WordField } from './TargetForm';

const WORK: readonly WorkKind[] = ['deliverable', 'event', 'task'];

interface Props {
  readonly plan: DraftPlan;
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly at: number;
  readonly of: number;
  readonly source: string;
  readonly history: History;
  readonly list: readonly Department[];
  readonly suggestions: Suggestions;
  readonly notices: readonly string[];
  readonly edit: Edit;
  /** Goes so many measures on. */
  readonly onGo: (step: number) => void;
  readonly onOpen: (measure: string) => void;
  readonly onSource: (offset: number) => void;
  readonly onBack: () => void;
  readonly onDrop: () => void;
}

const blank = (text: string): Measure => ({
  text,
  span: { start: 0, end: 0 },
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
  const names = useMemo(() => knownOwners(plan, props.list), [plan, props.list]);
  const owners = ownersOf(item, measure);
  const [lead, setLead] = useFollowing(namesOf(owners, 'lead', MARKS[lang].owners));
  const [support, setSupport] = useFollowing(namesOf(owners, 'support', MARKS[lang].owners));
  const [heading, setHeading] = useFollowing(item.item.heading);
  const { targets, kind } = measure.measure;
  const targetsPart = useRef<HTMLDivElement>(null);

  const commitOwners = (nextLead: string, nextSupport: string) => {
    const next = ownersFrom(splitNames(nextLead), splitNames(nextSupport), owners);
    const same = next.map(o => o.name + o.role).join() === owners.map(o => o.name + o.role).join();
    if (!same) edit({ type: 'owners', measures: [measure.id], owners: next });
  };
  const add = () => {
    const id = nextId(history);
    edit({ type: 'add', item: item.id, after: measure.id, id, measure: blank(words.newMeasure) });
    dispatch({ type: 'fold', name: 'words', open: true });
    props.onOpen(id);
  };
  const suggested = props.suggestions.get(measure.id);
  const goals = targets.map(target => targetWords(target, lang, locale)).join(' · ') || words.noTargets;
  const dues = deadlinesOf(item, measure).map(d => deadlineWords(d, texts.plan.standing, lang, locale));
  const duty = `${dues.join(MARKS[lang].owners) || texts.plan.chips.noDate} · ${namesOf(owners, 'lead', MARKS[lang].owners) || texts.plan.chips.noOwner}`;
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
          <MeasureText item={item} measure={measure} history={history} edit={edit} />
        </Fold>
        <Fold name="targets" title={words.targets} summary={goals}>
          <div className={styles.group} ref={targetsPart}>
            {targets.map((target, index) => (
              <TargetForm
                key={`${index} ${targets.length}`}
                target={target}
                onChange={next => edit({ type: 'target', measure: measure.id, index, target: next })}
                onRemove={() => {
                  targetsPart.current?.querySelector<HTMLElement>(':scope > button')?.focus();
                  edit({ type: 'target', measure: measure.id, index, target: null });
                }}
              />
            ))}
            <Button
              size="small"
              icon={<AddRegular />}
              onClick={() => edit({ type: 'target', measure: measure.id, index: targets.length, target: newTarget() })}
            >
              {words.addTarget}
            </Button>
            {kind === 'target' ? (
              <Text size={200}>{words.kindByTarget}</Text>
            ) : (
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
          <DueField plan={plan} item={item} measure={measure} edit={edit} />
          <OwnersField
            label={words.lead}
            value={lead}
            names={names}
            onChange={setLead}
            onDone={value => commitOwners(value, support)}
            hint={words.ownersHint}
          />
          <OwnersField
            label={words.support}
            value={support}
            names={names}
            onChange={setSupport}
            onDone={value => commitOwners(lead, value)}
          />
          {measure.measure.owners.length === 0 && owners.length > 0 && <Text size={200}>{words.fromItem}</Text>}
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
