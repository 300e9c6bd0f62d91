import { makeStyles, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import type { OwnerSuggestion } from '../../../ledger/suggest';
import { usePane } from '../../state/context';
import { Chip } from '../Chips';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Whom the duty words point to, in which part, and which words say so. */
export function SuggestedOwners({ owners }: { readonly owners: readonly OwnerSuggestion[] }) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.plan.suggest;
  const reasons = [...new Set(owners.flatMap(owner => owner.reasons.map(reason => reason.word)))];
  return (
    <span className={styles.chips}>
      {owners.map(({ name, role }) => (
        <Chip key={name} icon={<BuildingRegular aria-hidden />} label={texts.plan.chips.owner} look="suggested">
          {words[role](name)}
        </Chip>
      ))}
      <span className={styles.why}>{words.because(reasons.slice(0, 4))}</span>
    </span>
  );
}
