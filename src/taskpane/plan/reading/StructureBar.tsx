import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import { takenOf } from '../../../plan/structure/taken';
import type { Alternative, Plan } from '../../../plan/types';
import { useState } from 'react';
import { usePane } from '../../state/context';
import { structureIn } from './account';
import type { Correct } from './useCorrecting';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: '4px',
    padding: '6px 12px',
    maxHeight: '40%',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '2px' },
  fold: { fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  button: { minWidth: 0, maxWidth: '100%', textAlign: 'left' },
});

interface Props {
  readonly plan: Plan;
  /** Somebody has chosen a reading: it is doubted no more. */
  readonly settled: boolean;
  /** Somebody mends it line by line: the lines need the room, and what is said of the whole is folded. */
  readonly mending: boolean;
  readonly correct: Correct;
  /** Opens the source where the first doubt is; null where nothing tells the place. */
  readonly onDoubt: (() => void) | null;
}

/** Where the structure is doubted: why, what the other readings would give, and a button for each; nothing where it is clear. */
export function StructureBar({ plan, settled, mending, correct, onDoubt }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const structure = structureIn(plan);
  if (!structure || structure.confidence === 'sure' || settled) return null;
  const open = !mending || unfolded;
  const words = STRUCTURE_TEXTS[lang];
  const own = texts.plan.structure;
  const now = takenOf(plan, structure.by);
  const readAs = ({ id, ...other }: Alternative) =>
    correct([{ type: 'reading', id }], read =>
      own.switched(words.reading(takenOf(read, (structureIn(read) ?? other).by))),
    );
  return (
    <section className={styles.bar} aria-label={words.name}>
      <WarningRegular fontSize={20} aria-hidden />
      <div className={styles.words}>
        <Text size={200}>{own.says(words.confidence[structure.confidence], words.reading(now))}</Text>
        {mending && (
          <Link as="button" className={styles.fold} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? own.less : own.more}
          </Link>
        )}
        {open && structure.alarms.length > 0 && (
          <Text size={200}>{own.because(structure.alarms.map(alarm => words.alarms[alarm]))}</Text>
        )}
        {open && (
          <div className={styles.buttons}>
            {structure.alternatives.map(other => (
              <Button key={other.id} size="small" className={styles.button} onClick={() => readAs(other)}>
                {own.readAs(words.reading(other))}
              </Button>
            ))}
            <Button
              size="small"
              className={styles.button}
              onClick={() => correct([{ type: 'reading', id: structure.reading }], () => own.kept(words.reading(now)))}
            >
              {own.keep}
            </Button>
            {onDoubt && (
              <Button size="small" appearance="subtle" onClick={onDoubt}>
                {own.look}
              </Button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
