import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
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
import type { Lang } from '../../i18n/lang';
import { MARKS } from '../../i18n/marks';
import { usePane } from '../state/context';
import { deadlineWords, targetWords } from './facts';
import { isAccepted } from './owners';
import { factKey, useFacts, type FactRequest } from './popover/context';

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
  accepted: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  button: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ChipProps {
  readonly icon: ReactNode;
  /** Read out before the words: 目标, 时限, 责任单位. */
  readonly label: string;
  readonly look?: 'missing' | 'suggested' | 'accepted' | undefined;
  /** What a press changes; absent: it only says. */
  readonly changes?: FactRequest;
  /** Reached by the arrows of the tree instead of the Tab key. */
  readonly inTree?: boolean;
  readonly children: ReactNode;
}

/** One fact in small: an icon, its name for screen readers, the words; a press opens it where it stands. */
export function Chip({ icon, label, look, changes, inTree = false, children }: ChipProps) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const open = useFacts();
  const content = (
    <>
      {icon}
      <span>
        <span style={HIDDEN}>{`${label}${MARKS[lang].colon}`}</span>
        {children}
      </span>
    </>
  );
  const shape = mergeClasses(styles.chip, look && styles[look]);
  if (!open || !changes)
    return (
      <span className={shape} title={label}>
        {content}
      </span>
    );
  const press = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    open(changes, event.currentTarget);
  };
  return (
    <button
      type="button"
      tabIndex={inTree ? -1 : 0}
      className={mergeClasses(shape, styles.button)}
      title={texts.facts.change(label)}
      data-chip={factKey(changes)}
      onClick={press}
    >
      {content}
    </button>
  );
}

/** The arrows go from chip to chip; Escape and the arrow before the first one leave them. */
function walkChips(event: KeyboardEvent<HTMLElement>, onLeave?: () => void): void {
  const chips = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('button[data-chip]'));
  const at = chips.findIndex(chip => chip === event.target);
  if (at < 0) return;
  event.stopPropagation();
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  const next = step === undefined ? undefined : chips[at + step];
  if (next) next.focus();
  else if (step !== 1) onLeave?.();
}

const HIDDEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;

/** More names than this are counted. */
const NAMED = 3;
const shortList = (names: readonly string[], lang: Lang): string =>
  `${names.slice(0, NAMED).join(MARKS[lang].names)}${names.length > NAMED ? ` +${names.length - NAMED}` : ''}`;

interface Props {
  readonly plan: DraftPlan;
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly noticed: boolean;
  /** Owners suggested for it; they are none until accepted. */
  readonly suggested: readonly { readonly name: string }[];
  /** Chips are no stops of the Tab key, but reached by the arrows; this leaves them. */
  readonly onLeave?: () => void;
}

/** The facts of a measure in small: its targets, deadlines and owners, and what is missing. */
export function FactChips({ plan, item, measure, noticed, suggested, onLeave }: Props) {
  const { texts, lang, locale } = usePane();
  const styles = useStyles();
  const words = texts.plan.chips;
  const owners = ownersOf(item, measure);
  const own = owners.filter(o => o.basis !== 'suggested');
  const roles = (['lead', 'support'] as const).flatMap(role => {
    const names = own.filter(o => o.role === role).map(o => o.name);
    return names.length === 0 ? [] : [{ role, names }];
  });
  const inTree = onLeave !== undefined;
  const owner = {
    icon: <BuildingRegular aria-hidden />,
    label: words.owner,
    changes: { what: 'owners', measures: [measure.id] },
    inTree,
  } as const;
  const due = {
    icon: <CalendarRegular aria-hidden />,
    label: words.deadline,
    changes: { what: 'due', measures: [measure.id] },
    inTree,
  } as const;
  return (
    <span className={styles.chips} onKeyDown={event => walkChips(event, onLeave)}>
      {measure.measure.targets.map((target, i) => (
        <Chip
          key={i}
          icon={<TargetRegular aria-hidden />}
          label={words.target}
          changes={{ what: 'target', measures: [measure.id], index: i }}
          inTree={inTree}
        >
          {targetWords(target, lang, locale)}
        </Chip>
      ))}
      {deadlinesOf(item, measure).map((deadline, i) => (
        <Chip key={i} {...due}>
          {deadlineWords(deadline, texts.plan.standing, lang)}
        </Chip>
      ))}
      {roles.map(({ role, names }) => (
        <Chip key={role} {...owner} look={own.some(isAccepted) ? 'accepted' : undefined}>
          {words[role]} {shortList(names, lang)}
          {own.some(o => o.role === role && isAccepted(o)) && ` · ${words.accepted}`}
        </Chip>
      ))}
      {isLeaderless(item, measure) && (
        <Chip {...owner} look="missing">
          {words.noLead}
        </Chip>
      )}
      {suggested.length > 0 && (
        <Chip {...owner} look="suggested">
          {words.suggested(suggested.map(o => o.name).join(MARKS[lang].names))}
        </Chip>
      )}
      {isUnowned(item, measure) && suggested.length === 0 && (
        <Chip {...owner} look="missing">
          {words.noOwner}
        </Chip>
      )}
      {isUndated(plan, item, measure) && (
        <Chip {...due} look="missing">
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
