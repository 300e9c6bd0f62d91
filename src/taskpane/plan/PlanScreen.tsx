import { Spinner } from '@fluentui/react-components';
import { usePane } from '../app/context';
import { PasteArea } from './PasteArea';
import { FactWindows } from './popover/FactWindow';
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
  if (!work.draft) return <PasteArea />;
  return (
    <FactWindows draft={work.draft}>
      <PlanEditor draft={work.draft} />
    </FactWindows>
  );
}
