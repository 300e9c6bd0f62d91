import { Button } from '@fluentui/react-components';
import { fillWords } from '../../i18n/fill';
import { joinNames, joinSeries } from '../../i18n/marks';
import { REQUEST_WARNINGS } from '../../i18n/requests';
import { sayDay } from '../../ledger/dates/said';
import { requestName } from '../../ledger/duties/requests';
import { isOpen, noticesOf } from '../../ledger/notices/read';
import { isPending, requestsOf, type ReadRequest } from '../../ledger/requests/read';
import { extensionsOf, warningsOf } from '../../ledger/requests/warnings';
import { REQUEST_STATE, REQUEST_TYPE, WITH_VALUE, type RequestVerdict } from '../../ledger/requests/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { isBlank } from '../../ledger/status/cells';
import type { Cell } from '../../ledger/types';
import { dayOrText, textIn } from './cells';
import { useDuties, useField } from './context';
import { DecideForm } from './DecideForm';
import { usePapers } from './papers';
import { RowName, Unwritten } from './parts';
import { useDutyStyles } from './styles';

const VERDICTS: readonly RequestVerdict[] = ['agree', 'back', 'refuse'];

/** A request: who asks for what and why, what the office should know before it decides, and the decision. */
export function RequestCard({ request }: { readonly request: ReadRequest }) {
  const { words, lang, ledger, carried, day, perform, look } = useDuties();
  const styles = useDutyStyles();
  const papers = usePapers();
  const { id, type, row, no, unit, askedOn, entry, state, at } = request;
  const name = `request ${at}`;
  const [open, setOpen] = useField(`form ${name}`);
  const verdict = VERDICTS.find(one => one === open) ?? null;
  const pending = isPending(request);
  const unwritten = at >= (ledger.requests?.length ?? 0);
  const changed = !unwritten && ledger.requests?.[at] !== carried.ledger.requests?.[at];
  const all = requestsOf(carried.ledger);
  const letters = noticesOf(carried.ledger).filter(isOpen);
  const warnings = pending
    ? warningsOf(carried.ledger, request, all, askedOn ?? day, key => letters.some(one => one.keys.includes(key)))
    : [];
  const extended =
    type === 'extend'
      ? extensionsOf(
          all.filter(one => one !== request),
          request.key,
        )
      : 0;
  const typeWord = type === null ? words.requests.unknownType(textIn(entry.type)) : wordOf(REQUEST_TYPE, type, lang);
  const valued = type !== null && WITH_VALUE[type] === 'day' ? dayOrText : textIn;
  const said = (cell: Cell, word: (text: string) => string): string => (isBlank(cell) ? '' : word(textIn(cell)));
  const says = [
    askedOn === null ? '' : words.requests.askedOn(sayDay(askedOn, lang)),
    isBlank(entry.before) && isBlank(entry.asked) ? '' : words.requests.from(valued(entry.before), valued(entry.asked)),
    said(entry.reason, words.requests.reason),
    said(entry.evidence, words.requests.evidence),
    said(entry.opinion, words.requests.opinion),
    extended > 0 ? words.requests.extensions(extended) : '',
  ].filter(text => text !== '');
  const paper = papers.form(carried.ledger, request, day);
  const canDecide = pending && state !== 'due' && !unwritten && row !== null && type !== null;
  const apply = () =>
    perform({ acts: [{ act: 'apply', requests: [requestName(request)] }], text: words.pending.says.apply(id) });
  return (
    <div className={styles.entry}>
      <div className={styles.line}>
        <span className={styles.strong}>{words.requests.asks(unit, typeWord)}</span>
        <span className={styles.quiet}>{id}</span>
        {(unwritten || changed) && <Unwritten />}
      </div>
      {row === null ? <span className={styles.warn}>{`${no} ${words.sent.rowGone}`}</span> : <RowName row={row} />}
      {says.length > 0 && <span className={styles.quiet}>{joinSeries(says, lang)}</span>}
      {state !== 'open' && <span className={styles.quiet}>{decidedWords()}</span>}
      {warnings.length > 0 && (
        <span className={styles.warn}>
          {words.requests.warning +
            joinSeries(
              warnings.map(({ code, data }) => fillWords(REQUEST_WARNINGS[code], lang, data)),
              lang,
            )}
        </span>
      )}
      <div className={styles.line}>
        {canDecide &&
          VERDICTS.map(one => (
            <Button
              key={one}
              size="small"
              aria-expanded={verdict === one}
              aria-label={`${words.requests[one]} ${id}`}
              onClick={() => setOpen(verdict === one ? '' : one)}
            >
              {words.requests[one]}
            </Button>
          ))}
        {state === 'due' && (
          <Button size="small" appearance="primary" aria-label={`${words.requests.apply} ${id}`} onClick={apply}>
            {words.requests.apply}
          </Button>
        )}
        {paper && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.requests.form} ${id}`}
            onClick={() => look(paper)}
          >
            {words.requests.form}
          </Button>
        )}
      </div>
      {verdict !== null && canDecide && row !== null && type !== null && (
        <DecideForm
          key={verdict}
          request={request}
          row={row}
          type={type}
          verdict={verdict}
          name={name}
          onDone={() => setOpen('')}
        />
      )}
    </div>
  );

  function decidedWords(): string {
    return joinNames(
      [
        wordOf(REQUEST_STATE, state, lang),
        valued(entry.value),
        dayOrText(entry.decidedOn),
        textIn(entry.decidedBy),
        textIn(entry.basis),
      ].filter(text => text !== ''),
      lang,
    );
  }
}
