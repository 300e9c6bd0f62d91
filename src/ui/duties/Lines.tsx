import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { VirtualList } from '../VirtualList';

export interface DrawnLine {
  readonly key: string;
  /** Pixels, until it has been drawn. */
  readonly height: number;
  readonly node: () => ReactNode;
}

interface Props {
  readonly lines: readonly DrawnLine[];
  readonly label: string;
  /** Anything that changes when something was entered or taken back. */
  readonly moved: unknown;
}

const FOCUSABLE = 'button:not([tabindex="-1"]), input, textarea, select, [tabindex="0"]';

/** Nobody has the focus any more: what had it is gone. */
const isAdrift = (): boolean => document.activeElement?.matches('body, main') !== false;

/**
 * A list of any length. When a line that had the focus goes because of what was entered, the keyboard goes on at the line that has
 * come to its place.
 */
export function Lines({ lines, label, moved }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const at = useRef(-1);
  const noted = useRef(moved);
  const places = new Map(lines.map(({ key }, i) => [key, i]));
  const note = (target: EventTarget) => {
    const key = (target as Element).closest('[data-line]')?.getAttribute('data-line');
    at.current = key === undefined || key === null ? -1 : (places.get(key) ?? -1);
  };
  useLayoutEffect(() => {
    if (noted.current === moved) return;
    noted.current = moved;
    if (at.current < 0 || !isAdrift()) return;
    for (let i = Math.min(at.current, lines.length - 1); i >= 0; i--) {
      const key = lines[i]?.key ?? '';
      const line = frame.current?.querySelector(`[data-line=${JSON.stringify(key)}]`);
      const next = line?.querySelector<HTMLElement>(FOCUSABLE);
      if (next) return next.focus();
    }
    frame.current?.focus();
  }, [moved, lines]);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      style={{ flex: 1, minHeight: 0, display: 'flex', outline: 'none' }}
      onFocus={event => note(event.target)}
    >
      <VirtualList
        count={lines.length}
        keyOf={i => lines[i]?.key ?? ''}
        estimate={i => lines[i]?.height ?? 40}
        role="list"
        aria-label={label}
      >
        {i => {
          const line = lines[i];
          return line ? (
            <div role="listitem" data-line={line.key}>
              {line.node()}
            </div>
          ) : null;
        }}
      </VirtualList>
    </div>
  );
}
