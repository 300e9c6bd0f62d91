/** A target of the draft as one line, and back. */
import type { Lang } from '../../i18n/lang';
import { relationOf, withRelation } from '../../ledger/columns/relation';
import { wordOf } from '../../ledger/columns/vocabulary';
import { COMPARATOR } from '../../ledger/columns/words';
import { readTargetLine, targetLine } from '../../ledger/typed/target-line';
import type { Target, TargetKind } from '../../plan/types';
import { newTarget, withEvery, withPrinted } from './amounts';

/** The line that says a target, as {@link targetFrom} reads it. */
export function targetLineOf(target: Target, lang: Lang): string {
  const { indicator, printed, every } = target;
  const { value, upper, unit } = printed;
  const line = {
    indicator,
    relation: relationOf(target),
    value,
    unit,
    ...(upper === undefined ? {} : { upper }),
    ...(every === undefined ? {} : { every }),
  };
  return targetLine(line, lang, code => wordOf(COMPARATOR, code, lang));
}

const isShare = (unit: string): boolean => /^(?:[%‰]|个?百分点)/.test(unit);

/**
 * The target that a line says; null where it cannot be read. What the line leaves out stays as it was: the indicator, and the kind
 * as long as relation, rhythm and unit allow it.
 */
export function targetFrom(typed: string, before: Target | undefined): Target | null {
  const line = readTargetLine(typed);
  if (!line) return null;
  const base = before ?? newTarget();
  const related = withRelation({ ...base, indicator: line.indicator || base.indicator }, line.relation);
  const moves = /[+-]$/.test(line.relation);
  const kind: TargetKind = moves
    ? 'change'
    : line.every
      ? 'frequency'
      : before &&
          before.kind !== 'frequency' &&
          (before.kind === 'change' || isShare(line.unit) === isShare(before.printed.unit))
        ? before.kind
        : isShare(line.unit)
          ? 'level'
          : 'count';
  return withEvery(
    withPrinted({ ...related, kind, rule: 'user' }, line.value, line.upper ?? null, line.unit),
    line.every ?? null,
  );
}
