import type { Department } from '../../ledger/types';
import type { DraftPlan } from '../../plan/draft';
import type { Plan } from '../../plan/types';
import { usePane } from '../state/context';
import type { Draft } from '../state/draft';
import { PanelHead } from '../components/PanelHead';
import { BulkDates } from './BulkDates';
import { BulkOwners } from './BulkOwners';
import type { DoEdit } from './did';
import { PasteArea } from './PasteArea';
import type { LeftList } from './reading/account';
import { LeftOutPanel } from './reading/LeftOutPanel';
import type { Correct, Reword } from './reading/useCorrecting';
import { HeadForm } from './source/HeadForm';
import { RewordPanel, type RewordRequest } from './source/RewordPanel';
import { PilesPanel } from './suggest/PilesPanel';
import type { Suggestions } from './suggestions';

/** A page inside the plan's: it has its own title and a way back. */
export type Inner =
  | { readonly type: 'owners' | 'dates' | 'suggestions' | 'replace' | 'leftOut' | 'head' }
  | { readonly type: 'reword'; readonly request: RewordRequest };

interface Props {
  readonly page: Inner;
  readonly draft: Draft;
  readonly plan: DraftPlan;
  readonly read: Plan;
  readonly list: readonly Department[];
  readonly left: LeftList;
  readonly suggestions: Suggestions;
  readonly edit: DoEdit;
  readonly correct: Correct;
  readonly reword: Reword;
  readonly onOpen: (measure: string) => void;
  readonly onSource: (offset: number) => void;
  readonly onBack: () => void;
}

/** The pages inside the plan's page but for that of one measure. */
export function InnerPage(props: Props) {
  const { page, draft, plan, read, list, edit, correct, onBack } = props;
  const { texts } = usePane();
  switch (page.type) {
    case 'owners':
      return <BulkOwners plan={plan} list={list} edit={edit} onBack={onBack} />;
    case 'dates':
      return <BulkDates plan={plan} edit={edit} onBack={onBack} />;
    case 'suggestions':
      return (
        <PilesPanel
          plan={plan}
          list={list}
          suggestions={props.suggestions}
          edit={edit}
          onOpen={props.onOpen}
          onBack={onBack}
        />
      );
    case 'head':
      return <HeadForm read={read} correct={correct} onBack={onBack} />;
    case 'reword':
      return (
        <RewordPanel
          source={draft.source}
          request={page.request}
          onReword={delta => props.reword(delta, (_, tasks) => texts.source.reword.done(tasks))}
          onBack={onBack}
        />
      );
    case 'leftOut':
      return (
        <LeftOutPanel
          left={props.left}
          unread={draft.beside?.unread ?? []}
          correct={correct}
          onShow={props.onSource}
          onBack={onBack}
        />
      );
    case 'replace':
      return (
        <div style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <PanelHead title={texts.plan.menu.paste} onBack={onBack} />
          <PasteArea replaces />
        </div>
      );
  }
}
