import { Button, Dropdown, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { folded, similarity } from '../../ledger/revise/likeness';
import { usePane } from '../state/context';
import type { PreviewChoices, PreviewRow } from '../book/writing';
import { asRowKey } from '../../ledger/rows/key';

/** Pairing and parting rows by hand. */
export interface Deciding {
  readonly choices: PreviewChoices;
  readonly decide: (choices: PreviewChoices) => void;
}

/** New rows to choose from, the most alike first. */
const OFFERED = 30;

interface Props {
  readonly row: PreviewRow;
  readonly deciding: Deciding;
}

/** For a row that the plan has lost: which new row it is. */
export function Together({ row, added, deciding }: Props & { readonly added: readonly PreviewRow[] }) {
  const { texts } = usePane();
  const words = texts.write.pairing;
  const [open, setOpen] = useState(false);
  const { choices, decide } = deciding;
  const key = row.row.key;
  const offered = useMemo(() => {
    if (!open) return [];
    const text = folded(row.row.measure);
    return added
      .map(one => ({ one, alike: similarity(text, folded(one.row.measure)) }))
      .sort((a, b) => b.alike - a.alike)
      .slice(0, OFFERED)
      .map(({ one }) => one);
  }, [open, added, row.row.measure]);
  if (choices.apart.includes(key))
    return (
      <Button size="small" onClick={() => decide({ ...choices, apart: choices.apart.filter(one => one !== key) })}>
        {words.again}
      </Button>
    );
  if (added.length === 0) return null;
  if (!open)
    return (
      <Button size="small" aria-label={`${words.pair} ${row.row.no}`} onClick={() => setOpen(true)}>
        {words.pair}
      </Button>
    );
  return (
    <Dropdown
      size="small"
      style={{ minWidth: 0, width: '100%' }}
      aria-label={`${words.choose} ${row.row.no}`}
      placeholder={words.choose}
      defaultOpen
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue) decide({ ...choices, together: [...choices.together, [key, asRowKey(optionValue)]] });
      }}
    >
      {offered.map(({ row: one, planKey }) => (
        <Option key={one.key} value={planKey ?? ''} text={`${one.no} ${one.measure}`}>
          {one.no} {one.measure} {one.targetText}
        </Option>
      ))}
    </Dropdown>
  );
}

/** For a row that was paired, by hand or by its words: it is another one after all. */
export function Apart({ row, deciding }: Props) {
  const { texts } = usePane();
  const words = texts.write.pairing;
  const { choices, decide } = deciding;
  const key = row.row.key;
  const part = () =>
    decide(
      row.byHand
        ? { ...choices, together: choices.together.filter(([old]) => old !== key) }
        : { ...choices, apart: [...choices.apart, key] },
    );
  return (
    <Button size="small" aria-label={`${row.byHand ? words.unpair : words.part} ${row.row.no}`} onClick={part}>
      {row.byHand ? words.unpair : words.part}
    </Button>
  );
}
