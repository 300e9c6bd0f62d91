import { fillWords } from '../../i18n/fill';
import { NOTICE_HOLDS } from '../../i18n/notices';
import type { Held } from '../../ledger/notices/propose';
import { Disclosure } from '../Disclosure';
import { useDuties } from './context';
import { RowName } from './parts';
import { useDutyStyles } from './styles';

interface Props {
  readonly held: readonly Held[];
  /** Open until somebody folds it. */
  readonly shown: boolean;
}

/** Rows that are named. */
const NAMED = 200;

/** Rows that would get a letter and do not, each with the reason. */
export function HeldRows({ held, shown }: Props) {
  const { words, lang, typed } = useDuties();
  const styles = useDutyStyles();
  return (
    <div className={styles.entry}>
      <Disclosure
        title={words.propose.held(held.length)}
        open={(typed.get('fold held') ?? (shown ? 'open' : '')) === 'open'}
        onOpen={open => typed.set('fold held', open ? 'open' : '')}
      >
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {held.slice(0, NAMED).map(({ row, why, id }) => (
            <li key={row.key}>
              <RowName row={row} />{' '}
              <span className={styles.quiet}>{fillWords(NOTICE_HOLDS[why], lang, { id: id ?? '' })}</span>
            </li>
          ))}
        </ul>
        {held.length > NAMED && <span className={styles.quiet}>{`… ${held.length}`}</span>}
      </Disclosure>
    </div>
  );
}
