import { Spinner } from '@fluentui/react-components';
import { usePane } from '../app/context';
import { PasteArea } from './PasteArea';
import { PlanEditor } from './PlanEditor';

/** Paste a plan, then look it over and correct it. */
export default function PlanScreen() {
  const { texts, work } = usePane();
  if (work.reading)
    return (
      <Spinner
        style={{ margin: 24 }}
        label={work.reading.name ? texts.plan.readingFile(work.reading.name) : texts.plan.reading}
      />
    );
  return work.draft ? <PlanEditor draft={work.draft} /> : <PasteArea />;
}
