import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
} from 'react';
import { windowLayout, visible } from './windowing';

export interface ListHandle {
  /** Brings a row into view; `start`: to the top of the list. */
  show(index: number, place: 'nearest' | 'start'): void;
  focus(): void;
}

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Pixels, until the row has been drawn once. */
  readonly estimate: (index: number) => number;
  readonly children: (index: number) => ReactNode;
  readonly handle?: Ref<ListHandle>;
}

/** Rows above and below the visible ones that are drawn too, in pixels; a page where nothing can be measured is taken as 900 high. */
const SPARE = 500;
const UNKNOWN = 900;
const SCROLLER: CSSProperties = {
  flex: 1,
  minHeight: 0,
  overflowY: 'scroll',
  overflowX: 'hidden',
  position: 'relative',
};

/** A list of any length that draws only what is seen; rows may be of any height. */
export function VirtualList({ count, keyOf, estimate, children, handle, style, ...rest }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [view, setView] = useState({ scroll: 0, height: UNKNOWN });
  const [measured, setMeasured] = useState(0);

  const all = useMemo(
    () => windowLayout(count, i => heights.current.get(keyOf(i)) ?? estimate(i)),
    // `measured` says that heights have changed.
    [count, keyOf, estimate, measured],
  );
  const [first, last] = visible(all, view.scroll, view.height, SPARE);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = { scroll: box.scrollTop, height: box.clientHeight || UNKNOWN };
    setView(now => (now.scroll === next.scroll && now.height === next.height ? now : next));
  }, []);

  useLayoutEffect(() => {
    let changed = false;
    Array.from(rows.current?.children ?? []).forEach((row, i) => {
      const key = keyOf(first + i);
      const height = (row as HTMLElement).offsetHeight;
      if (height > 0 && heights.current.get(key) !== height) {
        heights.current.set(key, height);
        changed = true;
      }
    });
    if (changed) setMeasured(n => n + 1);
  });

  useLayoutEffect(() => {
    look();
    if (typeof ResizeObserver === 'undefined' || !scroller.current) return;
    const observer = new ResizeObserver(() => {
      heights.current.clear();
      setMeasured(n => n + 1);
      look();
    });
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [look]);

  useImperativeHandle(
    handle ?? null,
    () => ({
      show(index, place) {
        const box = scroller.current;
        if (!box) return;
        const [top, bottom] = [all.tops[index] ?? 0, all.tops[index + 1] ?? 0];
        if (place === 'start') box.scrollTop = top;
        else if (top < box.scrollTop) box.scrollTop = top;
        else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
        look();
      },
      focus: () => scroller.current?.focus(),
    }),
    [all, look],
  );

  const indices = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <div ref={scroller} onScroll={look} style={{ ...SCROLLER, ...style }} {...rest}>
      <div style={{ height: all.tops[first] ?? 0 }} role="presentation" />
      <div ref={rows} role="presentation">
        {indices.map(i => (
          <div key={keyOf(i)} role="presentation">
            {children(i)}
          </div>
        ))}
      </div>
      <div style={{ height: (all.tops[count] ?? 0) - (all.tops[last + 1] ?? 0) }} role="presentation" />
    </div>
  );
}
