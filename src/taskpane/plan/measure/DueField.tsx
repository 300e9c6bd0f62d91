import { Button, Field, Input, Text } from '@fluentui/react-components';
import { deadlinesOf, isUndated, type DraftItem, type DraftMeasure, type DraftPlan } from '../../../plan/draft';
import { usePane } from '../../app/context';
import type { Edit } from '../did';
import { useFollowing } from '../../components/following';
import { shortDate } from '../../text/format';
import { dueOn, isoOf, standing } from '../dates';

interface Props {
  readonly plan: DraftPlan;
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly edit: Edit;
}

/** When the measure is due, where that comes from, and another date instead. */
export function DueField({ plan, item, measure, edit }: Props) {
  const { texts, locale } = usePane();
  const words = texts.plan.edit;
  const all = deadlinesOf(item, measure);
  const last = all[all.length - 1];
  const stated = last?.standing ? texts.plan.standing : (last?.date ?? '');
  const [typed, setTyped] = useFollowing(stated);
  const iso = isoOf(typed);
  const bad = typed.trim() !== '' && typed !== stated && iso === null;
  const set = (deadline: ReturnType<typeof standing> | null) =>
    edit({ type: 'deadline', measures: [measure.id], deadline });
  const hint = last?.quote
    ? words.dueWords(last.quote)
    : last
      ? words.dueHint
      : isUndated(plan, item, measure)
        ? words.dueNone
        : words.dueDefault(shortDate(`${plan.head.year ?? ''}-12-31`, locale));
  return (
    <div>
      <Field label={words.due} hint={hint} {...(bad ? { validationMessage: words.badDate } : {})}>
        <Input
          value={typed}
          placeholder={words.dueHint}
          onChange={(_, data) => setTyped(data.value)}
          onBlur={() => iso && iso !== stated && set(dueOn(iso, last))}
        />
      </Field>
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
