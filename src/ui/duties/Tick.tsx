import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ticks } from './ticks';

interface Props {
  /** What it ticks; several: it shows whether all, some or none are. */
  readonly ids: readonly string[];
  readonly ticks: Ticks;
  readonly label?: ReactNode;
  /** Read out where no label stands beside it. */
  readonly name?: string;
  /** Stands for all of them together: Shift means nothing. */
  readonly whole?: boolean;
}

/** A tick; with Shift, all from the last one up to this one. */
export function Tick({ ids, ticks, label, name, whole = false }: Props) {
  const on = ids.filter(ticks.has).length;
  return (
    <Checkbox
      checked={on === 0 ? false : on === ids.length ? true : 'mixed'}
      {...(label === undefined ? {} : { label: { children: label } })}
      {...(name === undefined ? {} : { 'aria-label': name })}
      onChange={(event, { checked }) => {
        const { shiftKey } = event.nativeEvent as unknown as { readonly shiftKey?: boolean };
        if (whole) ticks.tickAll(ids, checked !== false);
        else ticks.tick(ids[0] ?? '', checked !== false, shiftKey === true);
      }}
    />
  );
}
