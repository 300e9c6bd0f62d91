import { Button } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { Disclosure } from '../../ui/Disclosure';
import type { walkRows } from './rows';

type Entry = ReturnType<typeof walkRows>[number];

/** Rows in which something is typed and not saved, other than the one that is shown; each leads there. */
export function Unsaved({
  entries,
  onGo,
}: {
  readonly entries: readonly Entry[];
  readonly onGo: (entry: Entry) => void;
}) {
  const { texts } = usePane();
  if (entries.length === 0) return null;
  return (
    <div style={{ flexShrink: 0, padding: '2px 8px' }}>
      <Disclosure title={texts.fill.unsavedRows(entries.length)}>
        {entries.map(entry => (
          <Button
            key={entry.row.key}
            size="small"
            appearance="subtle"
            style={{ display: 'block', maxWidth: '100%', textAlign: 'left', overflow: 'hidden', whiteSpace: 'nowrap' }}
            onClick={() => onGo(entry)}
          >
            {entry.row.no} {entry.row.measure}
          </Button>
        ))}
      </Disclosure>
    </div>
  );
}
