import { ADJUST, STANDING_WORD, STATUS } from '../../ledger/columns/words';
import { ENDINGS } from '../../ledger/status/in-force';
import type { Status } from '../../ledger/types';
import { isDay, saysOneOf, type Terms } from './terms';

function byGap(t: Terms): string {
  const gap = t.cell('gap');
  const steps: readonly (readonly [string, Status])[] = [
    [`${gap}>=${t.name('aheadPoints')}`, 'ahead'],
    [`${gap}>=0`, 'onPace'],
    [`${gap}>-${t.name('slightPoints')}`, 'slightlyBehind'],
    [`${gap}>=-${t.name('severePoints')}`, 'behind'],
  ];
  return steps.reduceRight(
    (otherwise, [test, status]) => `IF(${test},${t.word(STATUS, status)},${otherwise})`,
    t.word(STATUS, 'severelyBehind'),
  );
}

const endings = (t: Terms): (readonly [string, string])[] =>
  Object.entries(ENDINGS).map(([word, status]) => [
    saysOneOf(t, 'adjust', ADJUST, word as keyof typeof ENDINGS),
    t.word(STATUS, status),
  ]);

/** 状态 as a formula: the first test that holds, in the order of the rules. */
export function statusFormula(t: Terms): string {
  const [rate, gap, due, mode, asOf] = [
    t.cell('rate'),
    t.cell('gap'),
    t.cell('dueDay'),
    t.cell('mode'),
    t.name('asOf'),
  ];
  const onDue = `IF(ISNUMBER(${due}),${asOf}>=${due},FALSE)`;
  const full = `IF(ISNUMBER(${rate}),${rate}>=1,FALSE)`;
  const standing = `IF(ISNUMBER(${due}),FALSE,${saysOneOf(t, 'due', STANDING_WORD, 'standing')})`;
  const steps: readonly (readonly [string, string])[] = [
    [isDay(t.cell('struck')), t.word(STATUS, 'struck')],
    ...endings(t),
    [`${t.cell('doubt')}>0`, t.word(STATUS, 'check')],
    [standing, t.word(STATUS, 'standing')],
    [`IF(${mode}=2,AND(${full},${onDue}),${full})`, t.word(STATUS, 'done')],
    [`IF(ISNUMBER(${due}),${asOf}>${due},FALSE)`, t.word(STATUS, 'overdue')],
    [`${t.cell('blank')}=1`, t.word(STATUS, 'unreported')],
    [`AND(${mode}=2,${full})`, t.word(STATUS, 'onPace')],
    [`IF(ISNUMBER(${rate}),AND(${mode}<>2,${rate}=0),FALSE)`, t.word(STATUS, 'notStarted')],
    [`ISNUMBER(${gap})`, byGap(t)],
  ];
  const ladder = steps.reduceRight(
    (otherwise, [test, then]) => `IF(${test},${then},${otherwise})`,
    t.word(STATUS, 'underway'),
  );
  return `IFERROR(${ladder},${t.word(STATUS, 'check')})`;
}
