import { makeStyles, Popover, PopoverSurface } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { current } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { useLeaving } from '../../state/leaving';
import type { Draft } from '../../state/draft';
import { useEdit } from '../useEdit';
import { useOfficeList } from '../useOfficeList';
import { FactContext, type FactRequest, type OpenFact } from './context';
import { DueWindow } from './DueWindow';
import { OwnersWindow } from './OwnersWindow';
import { TargetWindow } from './TargetWindow';

const useStyles = makeStyles({
  window: {
    boxSizing: 'border-box',
    width: 'min(300px, calc(100vw - 20px))',
    maxHeight: 'calc(100vh - 20px)',
    overflowY: 'auto',
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
});

interface Props {
  readonly draft: Draft;
  readonly children: ReactNode;
}

interface Opened {
  readonly request: FactRequest;
  /** Where it was pressed; lists are drawn anew under the window. */
  readonly rect: DOMRect;
  readonly chip: string | null;
}

/** Lets every chip below open a small window in which its fact is changed where it stands. */
export function FactWindows({ draft, children }: Props) {
  const plan = current(draft.history);
  const list = useOfficeList();
  const edit = useEdit(draft.history);
  const { texts } = usePane();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const leaving = useRef<(() => void) | null>(null);
  const kept = useRef(new Map<string, string>());
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback<OpenFact>(
    (request, beside) =>
      setOpened({ request, rect: beside.getBoundingClientRect(), chip: beside.dataset['chip'] ?? null }),
    [],
  );
  const close = () => {
    leaving.current = null;
    setOpened(null);
    // Back to what was pressed, or to what stands in its place by now.
    setTimeout(() => {
      const find = (what: string) => frame.current?.querySelector<HTMLElement>(what);
      const chip = opened?.chip ? find(`[data-chip="${opened.chip}"]`) : null;
      if (document.activeElement === document.body) (chip ?? find('[role=tree]') ?? find('h1'))?.focus();
    });
  };
  useLeaving(leaving);
  const target = useMemo(() => (opened ? { getBoundingClientRect: () => opened.rect } : null), [opened]);
  const content = () => {
    if (!opened) return null;
    const { request } = opened;
    const common = { plan, edit, leaving, onClose: close };
    if (request.what === 'target')
      return <TargetWindow {...common} measure={request.measures[0]} index={request.index} kept={kept.current} />;
    return request.what === 'owners' ? (
      <OwnersWindow {...common} measures={request.measures} list={list} />
    ) : (
      <DueWindow {...common} measures={request.measures} />
    );
  };
  return (
    <FactContext.Provider value={open}>
      <div ref={frame} style={{ display: 'contents' }}>
        {children}
      </div>
      <Popover
        open={opened !== null}
        trapFocus
        // Where there is room neither above nor below, over what was pressed: never past the edge of the pane.
        positioning={{
          target,
          position: 'below',
          align: 'start',
          offset: 4,
          overflowBoundaryPadding: 8,
          shiftToCoverTarget: true,
        }}
        onOpenChange={(event, data) => {
          if (data.open) return;
          if (event.type !== 'keydown') leaving.current?.();
          close();
        }}
      >
        <PopoverSurface className={styles.window} aria-label={opened ? texts.facts[opened.request.what] : ''}>
          {content()}
        </PopoverSurface>
      </Popover>
    </FactContext.Provider>
  );
}
