import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import {
  deadlinesOf,
  isLeaderless,
  isUndated,
  isUnowned,
  ownersOf,
  type DraftItem,
  type DraftMeasure,
  type DraftPlan,
} from '../../plan/draft';
import { usePane } from '../app/context';
import { deadlineWords, targetWords } from './facts';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '3px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: '1px 6px 1px 4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
  missing: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground2 },
  suggested: { border: `1px dashed ${tokens.colorBrandStroke1}` },
});

interface ChipProps {
  readonly icon: ReactNode;
  /** Read out before the words: 目标, 时限, 责任单位. */
  readonly label: string;
  readonly look?: 'missing' | 'suggested' | undefined;
  readonly children: ReactNode;
}

/** One fact in small: an icon, its name for screen readers, the words. */
export function Chip({ icon, label, look, children }: ChipProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, look && styles[look])} title={label}>
      {icon}
      <span>
        <span style={HIDDEN}>{label}：</span>
        {children}
      </span>
    </span>
  );
}

const HIDDEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;

/** More names than this are counted. */
const NAMED = 3;
const shortList = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join('、')}${names.length > NAMED ? ` +${names.length - NAMED}` : ''}`;

interface Props {
  readonly plan: DraftPlan;
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly noticed: boolean;
  /** Owners suggested for it; they are none until accepted. */
  readonly suggested: readonly { readonly name: string }[];
}

/** The facts of a measure in small: its targets, deadlines and owners, and what is missing. */
export function FactChips({ plan, item, measure, noticed, suggested }: Props) {
  const { texts, lang, locale } = usePane();
  const styles = useStyles();
  const words = texts.plan.chips;
  const owners = ownersOf(item, measure);
  const own = owners.filter(o => o.basis !== 'suggested');
  const roles = (['lead', 'support'] as const).flatMap(role => {
    const names = own.filter(o => o.role === role).map(o => o.name);
    return names.length === 0 ? [] : [{ role, names }];
  });
  return (
    <span className={styles.chips}>
      {measure.measure.targets.map((target, i) => (
        <Chip key={i} icon={<TargetRegular aria-hidden />} label={words.target}>
          {targetWords(target, lang, locale)}
        </Chip>
      ))}
      {deadlinesOf(item, measure).map((deadline, i) => (
        <Chip key={i} icon={<CalendarRegular aria-hidden />} label={words.deadline}>
          {deadlineWords(deadline, texts.plan.standing, lang, locale)}
        </Chip>
      ))}
      {roles.map(({ role, names }) => (
        <Chip key={role} icon={<BuildingRegular aria-hidden />} label={words.owner}>
          {words[role]} {shortList(names)}
        </Chip>
      ))}
      {isLeaderless(item, measure) && (
        <Chip icon={<BuildingRegular aria-hidden />} label={words.owner} look="missing">
          {words.noLead}
        </Chip>
      )}
      {suggested.length > 0 && (
        <Chip icon={<BuildingRegular aria-hidden />} label={words.owner} look="suggested">
          {words.suggested(suggested.map(o => o.name).join('、'))}
        </Chip>
      )}
      {isUnowned(item, measure) && suggested.length === 0 && (
        <Chip icon={<BuildingRegular aria-hidden />} label={words.owner} look="missing">
          {words.noOwner}
        </Chip>
      )}
      {isUndated(plan, item, measure) && (
        <Chip icon={<CalendarRegular aria-hidden />} label={words.deadline} look="missing">
          {words.noDate}
        </Chip>
      )}
      {noticed && (
        <Chip icon={<WarningRegular aria-hidden />} label={texts.plan.edit.notices} look="missing">
          {texts.plan.edit.notices}
        </Chip>
      )}
    </span>
  );
}
