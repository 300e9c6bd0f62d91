import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { sayIso } from '../../../ledger/dates/said';
import type { DraftPlan } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { Disclosure } from '../../../ui/Disclosure';
import { TypedDate } from '../../components/TypedDate';
import { planYear, readTypedDate } from '../../text/typed-dates';
import type { DoEdit } from '../did';

/** Another day to judge the plan by. */
export function AskDay({ plan, edit }: { readonly plan: DraftPlan; readonly edit: DoEdit }) {
  const { texts, lang, ports } = usePane();
  const words = texts.review;
  const [typed, setTyped] = useState('');
  const reading = readTypedDate(typed, planYear(plan.head, ports.now()));
  const set = () => {
    if (reading.is === 'day') edit({ type: 'asOf', day: reading.date }, words.said.asOf(sayIso(reading.date, lang)));
  };
  return (
    <Disclosure title={words.answer.other}>
      <TypedDate
        label={words.answer.asOf}
        value={typed}
        reading={reading}
        onChange={setTyped}
        onEnter={set}
        autoFocus
      />
      <Button size="small" disabledFocusable={reading.is !== 'day'} onClick={set}>
        {words.answer.set}
      </Button>
    </Disclosure>
  );
}
