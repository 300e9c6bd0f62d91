import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/context';
import { InForce, type InForcePanel } from './in-force/InForce';
import { PasteArea } from './PasteArea';
import { FactWindows } from './popover/FactWindow';
import { PlanEditor } from './PlanEditor';

/** Paste a plan, then look it over and correct it; the plan in force, where the workbook has one. */
export default function PlanScreen() {
  const { texts, work, book } = usePane();
  const [panel, setPanel] = useState<InForcePanel>('card');
  if (work.reading)
    return (
      <Spinner
        style={{ margin: 24 }}
        label={work.reading.name ? texts.plan.readingFile(work.reading.name) : texts.plan.reading}
      />
    );
  if (work.draft)
    return (
      <FactWindows draft={work.draft}>
        <PlanEditor draft={work.draft} />
      </FactWindows>
    );
  return (
    <>
      {book.open && <InForce open={book.open} panel={panel} setPanel={setPanel} />}
      {/* Stays where it is when the workbook has been read: somebody may be typing. */}
      <div key="paste" style={book.open && panel !== 'card' ? { display: 'none' } : { display: 'contents' }}>
        <PasteArea />
      </div>
    </>
  );
}
