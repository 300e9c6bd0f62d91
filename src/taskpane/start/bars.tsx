/** Bars of trouble on the first page: loaded when there is any. Where that fails too, their words stand there alone. */
import { Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { problemWords } from '../components/problem-words';
import type { BookError } from '../ports';
import { usePane } from '../state/context';
import { troubleWords } from '../state/troubleWords';

interface TroubleProps {
  readonly error: BookError;
}

function PlainProblem() {
  const { texts, work, lang, locale } = usePane();
  return work.problem && <Text role="alert">{problemWords(work.problem, texts.plan.problems, lang, locale)}</Text>;
}

function PlainTrouble({ error }: TroubleProps) {
  const { texts } = usePane();
  return <Text role="alert">{troubleWords(error, texts.write.failed)}</Text>;
}

const Problem = lazy(() =>
  import(/* webpackChunkName: "bars" */ '../components/ProblemBar').then(
    ({ ProblemBar }) => ({ default: ProblemBar }),
    () => ({ default: PlainProblem }),
  ),
);
const Trouble = lazy(() =>
  import(/* webpackChunkName: "bars" */ '../book/TroubleBar').then(
    ({ TroubleBar }) => ({ default: (props: TroubleProps) => <TroubleBar {...props} /> }),
    () => ({ default: PlainTrouble }),
  ),
);

/** What went wrong with the text that was given last. */
export function StartProblem() {
  const { work } = usePane();
  return (
    work.problem && (
      <Suspense fallback={null}>
        <Problem />
      </Suspense>
    )
  );
}

/** What Excel refused. */
export const StartTrouble = ({ error }: TroubleProps) => (
  <Suspense fallback={null}>
    <Trouble error={error} />
  </Suspense>
);
