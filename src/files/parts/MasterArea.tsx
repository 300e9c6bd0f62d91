import { Text } from '@fluentui/react-components';
import { useDesk } from '../../ui/desk/context';
import type { HeldMaster } from '../../jobs/desk/desk';
import type { GivenFile } from '../../jobs/file';
import { DropArea } from '../../ui/desk/DropArea';
import { Said } from '../../ui/desk/Said';
import { useJob } from '../../ui/desk/useJob';

interface Props {
  readonly master: HeldMaster | null;
  readonly disabled: boolean;
  readonly onMaster: (master: HeldMaster | null) => void;
  /** Where another master than the one in force is asked for. */
  readonly title?: string;
  readonly hint?: string;
}

/** Takes the master and says what is in it. */
export function MasterArea({ master, disabled, onMaster, title, hint }: Props) {
  const { texts, ports } = useDesk();
  const job = useJob();
  const take = async (file: GivenFile | undefined): Promise<void> => {
    if (file === undefined) return;
    onMaster(null);
    const read = await job.run(watch => ports.desk.master(file, watch));
    if (read !== null) onMaster(read);
  };
  const notes = master?.notes ?? 0;
  return (
    <DropArea
      title={title ?? texts.master.label}
      hint={hint ?? texts.master.hint}
      full={master !== null}
      disabled={disabled}
      onFiles={([file]) => void take(file)}
    >
      {master && <Text weight="semibold">{texts.master.read(master.name, master.ledger.rows.length)}</Text>}
      {notes > 0 && <Text size={200}>{texts.master.notes(notes)}</Text>}
      <Said
        job={job}
        before={title ?? texts.master.label}
        say={({ file, place, of }) => texts.reading(file, place, of)}
      />
    </DropArea>
  );
}
