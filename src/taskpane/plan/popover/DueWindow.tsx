import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { sayIso } from '../../../ledger/dates/said';
import { deadlinesOf, eachMeasure, type DraftPlan } from '../../../plan/draft';
import type { Deadline } from '../../../plan/types';
import { usePane } from '../../state/context';
import { usePageStyles } from '../../components/page';
import { TypedDate } from '../../components/TypedDate';
import { dueInWords, dueOn, standing } from '../deadlines';
import { planYear, readTypedDate } from '../../text/typed-dates';
import type { DoEdit } from '../did';
import type { Leaving } from './context';

interface Props {
  readonly plan: DraftPlan;
  readonly measures: readonly string[];
  readonly edit: DoEdit;
  readonly leaving: Leaving;
  readonly onClose: () => void;
}

/** When measures are due, typed as people type it. What names no day is kept in its words. */
export function DueWindow({ plan, measures, edit, leaving, onClose }: Props) {
  const { texts, lang, ports } = usePane();
  const styles = usePageStyles();
  const words = texts.facts;
  const [first] = measures.length === 1 ? eachMeasure(plan).filter(([, m]) => m.id === measures[0]) : [];
  const all = first ? deadlinesOf(...first) : [];
  const last = all[all.length - 1];
  const stated = last?.standing
    ? words.standing
    : sayIso(last?.date ?? '', lang) || (last?.rule === 'user' ? last.quote : '');
  const [typed, setTyped] = useState(stated);
  const reading = readTypedDate(typed, planYear(plan.head, ports.now()));
  const set = (deadline: Deadline | null, shown: string) =>
    edit({ type: 'deadline', measures, deadline }, words.setDue(measures.length, shown));
  leaving.current = () => {
    if (typed.trim() === stated || reading.is === 'blank') return;
    if (reading.is === 'day') set(dueOn(reading.date, last), sayIso(reading.date, lang));
    else if (reading.is === 'standing') set(standing(), words.standing);
    else set(dueInWords(typed), typed.trim());
  };
  const close = () => {
    leaving.current?.();
    onClose();
  };
  return (
    <>
      <TypedDate
        label={measures.length > 1 ? words.dueOf(measures.length) : words.due}
        value={typed}
        reading={typed === stated ? { is: 'blank' } : reading}
        onChange={setTyped}
        unclear={words.asWords}
        onEnter={close}
        autoFocus
      />
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={close}>
          {words.done}
        </Button>
        <Button
          size="small"
          onClick={() => {
            set(standing(), words.standing);
            onClose();
          }}
        >
          {words.standing}
        </Button>
        {last && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              set(null, words.noDue);
              onClose();
            }}
          >
            {words.noDue}
          </Button>
        )}
      </div>
    </>
  );
}
