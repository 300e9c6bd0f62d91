import { Button, Text } from '@fluentui/react-components';
import { deadlinesOf, isUndated, type DraftItem, type DraftMeasure, type DraftPlan } from '../../../plan/draft';
import type { Deadline } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useFollowing } from '../../components/following';
import { TypedDate } from '../../components/TypedDate';
import { shortDate } from '../../text/format';
import { dueInWords, dueOn, standing } from '../deadlines';
import { planYear, readTypedDate } from '../../text/typed-dates';
import type { Edit } from '../did';

interface Props {
  readonly plan: DraftPlan;
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly edit: Edit;
}

/** When the measure is due, where that comes from, and another date instead; what names no day is kept in its words. */
export function DueField({ plan, item, measure, edit }: Props) {
  const { texts, locale, ports } = usePane();
  const words = texts.plan.edit;
  const all = deadlinesOf(item, measure);
  const last = all[all.length - 1];
  const stated = last?.standing ? texts.plan.standing : (last?.date ?? (last?.rule === 'user' ? last.quote : ''));
  const [typed, setTyped] = useFollowing(stated);
  const reading = readTypedDate(typed, planYear(plan.head, ports.now()));
  const set = (deadline: Deadline | null) => edit({ type: 'deadline', measures: [measure.id], deadline });
  const commit = () => {
    if (typed.trim() === stated || reading.is === 'blank') return;
    set(reading.is === 'day' ? dueOn(reading.date, last) : reading.is === 'standing' ? standing() : dueInWords(typed));
  };
  const hint = last?.quote
    ? words.dueWords(last.quote)
    : last
      ? texts.facts.dueHint
      : isUndated(plan, item, measure)
        ? words.dueNone
        : words.dueDefault(shortDate(plan.head.period?.end ?? `${plan.head.year ?? ''}-12-31`, locale));
  return (
    <div>
      <div
        onBlur={event => {
          // Choosing one of the days that may be meant is no leaving.
          if (!event.currentTarget.contains(event.relatedTarget)) commit();
        }}
      >
        <TypedDate
          label={words.due}
          value={typed}
          reading={typed === stated ? { is: 'blank' } : reading}
          onChange={setTyped}
          onEnter={commit}
          hint={hint}
          unclear={texts.facts.asWords}
        />
      </div>
      <div style={{ display: 'flex', gap: 4, flexWrap: 'wrap' }}>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => set(standing())}
          disabledFocusable={last?.standing === true}
        >
          {texts.plan.bulk.standing}
        </Button>
        {measure.measure.deadlines.length > 0 && (
          <Button size="small" appearance="transparent" onClick={() => set(null)}>
            {words.clearDue}
          </Button>
        )}
      </div>
      {all.length > 1 && (
        <Text size={200} block>
          {all.map(d => d.quote || d.date).join(' · ')}
        </Text>
      )}
    </div>
  );
}
