import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RibbonCommand } from '../../commands/commands';
import type { Ports } from '../ports';
import { App } from './App';

interface Props {
  readonly ports: Ports;
  /** The ports with the workbook, where Office came after the pane had opened without it; null where it never is Excel. */
  readonly late?: Promise<Ports | null>;
  readonly command: RibbonCommand;
}

/** What people do in a pane; a look at it is none of them. */
const ACTS = ['click', 'keydown', 'input', 'paste', 'drop'] as const;

/**
 * The pane, and the workbook taken up where Office comes late: at once while nobody has done anything, as if it had been there from
 * the start; else when asked for, with everything that stands in the pane.
 */
export function OfficeApp({ ports, late, command }: Props) {
  const [given, setGiven] = useState({ ports, command, round: 0 });
  const [arrived, setArrived] = useState<Ports | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    if (!late) return;
    const touch = () => void (touched.current = true);
    for (const act of ACTS) document.addEventListener(act, touch, true);
    const end = () => {
      for (const act of ACTS) document.removeEventListener(act, touch, true);
    };
    void late
      .then(found => {
        if (!found) return;
        if (!touched.current) setGiven({ ports: found, command, round: 1 });
        else if (found.book) setArrived(found);
        // Nothing to connect with: the foot says why.
        else setGiven({ ports: { ...ports, surroundings: found.surroundings }, command, round: 0 });
      })
      .catch(() => undefined)
      .finally(end);
    return end;
  }, [late, ports, command]);
  // What the ribbon asked for is long past: people have begun something else.
  const take = useCallback((next: Ports) => {
    setGiven({ ports: next, command: 'open', round: 0 });
    setArrived(null);
  }, []);
  const offered = useMemo(() => arrived && { ports: arrived, take }, [arrived, take]);
  return <App key={given.round} ports={given.ports} command={given.command} arrived={offered} />;
}
