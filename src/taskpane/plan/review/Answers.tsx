import { Button } from '@fluentui/react-components';
import { eachMeasure, ownersOf, type DraftItem, type DraftMeasure } from '../../../plan/draft';
import { sayIso } from '../../../ledger/dates/said';
import { usePane } from '../../state/context';
import { usePageStyles } from '../../components/page';
import { dueOn, standing } from '../deadlines';
import { confirmed } from '../owners';
import { useFacts } from '../popover/context';
import { AskDay } from './AskDay';
import type { ReviewProps } from './props';
import { lastDay } from './questions';
import type { ReviewQuestion } from './types';

interface Answer {
  readonly words: string;
  readonly act: (pressed: HTMLElement) => void;
}

/** A day is stated, though not which one: nothing says of which year. */
const statesDay = (item: DraftItem, measure: DraftMeasure): boolean =>
  [...measure.measure.deadlines, ...item.item.deadlines].some(
    said => said.date === undefined && said.every === undefined && said.standing !== true,
  );

interface Props extends ReviewProps {
  readonly question: ReviewQuestion;
}

/** The buttons of a card; the first one is the usual answer. */
export function Answers({ question, plan, edit, correct, onSource, onPiles }: Props) {
  const { texts, lang, ports } = usePane();
  const styles = usePageStyles();
  const facts = useFacts();
  const words = texts.review;
  const { answer, said } = words;
  const { name, open } = question;
  const measures = open.flatMap(({ measure }) => measure ?? []);
  const about = eachMeasure(plan).filter(([, m]) => measures.includes(m.id));
  const settle = (say: string): Answer => ({
    words: say,
    act: () => edit({ type: 'settle', about: open.map(({ key }) => key) }, said.settled),
  });
  const owners = (change: (owners: ReturnType<typeof ownersOf>) => ReturnType<typeof ownersOf>, say: string) =>
    edit(
      {
        type: 'many',
        operations: about.map(([item, m]) => ({ type: 'owners', measures: [m.id], owners: change(ownersOf(item, m)) })),
      },
      say,
    );
  const answers = (): readonly Answer[] => {
    switch (name) {
      case 'items':
        return [
          settle(answer.yes),
          { words: answer.no, act: () => onSource(plan.items[0]?.item.headingSpan.start ?? 0) },
        ];
      case 'outside':
        return [settle(answer.right)];
      case 'year-guessed': {
        const { year } = plan.head;
        return year === null
          ? [settle(answer.seen)]
          : [
              { words: answer.ofYear(year), act: () => edit({ type: 'year', year }, said.year(year)) },
              settle(answer.keep),
            ];
      }
      case 'past': {
        const day = lastDay(plan.head) ?? '';
        return [
          {
            words: answer.lastDay(sayIso(day, lang)),
            act: () => edit({ type: 'asOf', day }, said.asOf(sayIso(day, lang))),
          },
          settle(answer.today),
        ];
      }
      case 'undated': {
        const year = plan.head.year ?? new Date(ports.now()).getFullYear();
        const end = plan.head.period?.end ?? `${year}-12-31`;
        const due = (day: string) =>
          edit({ type: 'deadline', measures, deadline: dueOn(day) }, said.undated(measures.length, sayIso(day, lang)));
        // 10月底前 of no year: to be counted in one, not to be put off until its end.
        const isDated = plan.head.year === null && about.some(([item, m]) => statesDay(item, m));
        return [
          ...(isDated
            ? [{ words: answer.inYear(year), act: () => correct([{ type: 'year', year }], () => said.year(year)) }]
            : []),
          { words: answer.allBy(sayIso(end, lang)), act: () => due(end) },
          { words: answer.other, act: pressed => facts?.({ what: 'due', measures }, pressed) },
          {
            words: answer.standing,
            act: () =>
              edit(
                { type: 'deadline', measures, deadline: standing() },
                said.undated(measures.length, texts.plan.standing),
              ),
          },
          settle(answer.keep),
        ];
      }
      case 'unowned':
        return [{ words: answer.piles, act: onPiles }, settle(answer.keep)];
      case 'leaderless':
        return [
          {
            words: answer.firstLeads,
            act: () =>
              owners(
                all => all.map((owner, i) => (i === 0 ? { ...owner, role: 'lead' } : owner)),
                said.leads(about.length),
              ),
          },
          settle(answer.keep),
        ];
      case 'accepted':
        return [{ words: answer.confirm, act: () => owners(confirmed, said.confirmed(about.length)) }];
      case 'targets':
        return [settle(answer.fine)];
      case 'vague':
        return [settle(answer.asWritten)];
      case 'lost-line-breaks':
      case 'no-numbers':
        return [settle(answer.yes), { words: answer.no, act: () => onSource(0) }];
      default:
        return [settle(answer.seen)];
    }
  };
  return (
    <div className={styles.group}>
      <div className={styles.line}>
        {answers().map(({ words: say, act }, i) => (
          <Button
            key={say}
            size="small"
            style={{ minWidth: 0 }}
            {...(i === 0 ? { appearance: 'primary' as const } : {})}
            onClick={event => act(event.currentTarget)}
          >
            {say}
          </Button>
        ))}
      </div>
      {name === 'past' && <AskDay plan={plan} edit={edit} />}
    </div>
  );
}
