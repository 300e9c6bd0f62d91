import { Text } from '@fluentui/react-components';
import { useFilesPage } from '../context';
import { readMaster, type MasterFile } from '../jobs/read';
import { Stopped } from '../jobs/job';
import type { GivenFile } from '../ports';
import { DropArea } from './DropArea';
import { Said } from './Said';
import { useJob } from './useJob';

interface Props {
  readonly master: MasterFile | null;
  readonly disabled: boolean;
  readonly onMaster: (master: MasterFile | null) => void;
}

/** Takes the master and says what is in it. */
export function MasterArea({ master, disabled, onMaster }: Props) {
  const { texts } = useFilesPage();
  const job = useJob();
  const take = async (file: GivenFile | undefined): Promise<void> => {
    if (file === undefined) return;
    onMaster(null);
    const read = await job.run(async watch => {
      watch.onStep({ file: file.name, place: 1, of: 1 });
      await watch.ports.pause();
      const found = await readMaster(file);
      if (watch.signal.aborted) throw new Stopped();
      return found;
    });
    if (read !== null) onMaster(read);
  };
  const notes = master?.read.notes.length ?? 0;
  return (
    <DropArea
      title={texts.master.label}
      hint={texts.master.hint}
      full={master !== null}
      disabled={disabled}
      onFiles={([file]) => void take(file)}
    >
      {master && <Text weight="semibold">{texts.master.read(master.name, master.read.ledger.rows.length)}</Text>}
      {notes > 0 && <Text size={200}>{texts.master.notes(notes)}</Text>}
      <Said job={job} before={texts.master.label} say={({ file, place, of }) => texts.reading(file, place, of)} />
    </DropArea>
  );
}
