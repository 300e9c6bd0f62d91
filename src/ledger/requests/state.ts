/** 结果 of a request; the sheet's own formula says the same (`workbook/side/formulas`). */
import { isBlank } from '../status/cells';
import type { ReadRequest } from './read';
import { WITH_VALUE, type RequestState } from './words';

type Known = Omit<ReadRequest, 'state'>;

/** True where a later request of the same type asks for the same row: the newest counts, of one day that with the higher number. */
const isSuperseded = (request: Known, all: readonly Known[]): boolean =>
  request.askedOn !== null &&
  all.some(
    other =>
      other.key === request.key &&
      other.type === request.type &&
      ((other.askedOn ?? 0) > (request.askedOn ?? Infinity) ||
        (other.askedOn === request.askedOn && other.id > request.id)),
  );

/** @param all the table's requests */
export function stateOf(request: Known, all: readonly Known[]): RequestState {
  const { type, verdict } = request;
  if (!isBlank(request.entry.appliedOn)) return 'applied';
  if (verdict === 'agree') {
    if (isBlank(request.entry.decidedOn)) return 'incomplete';
    return type !== null && WITH_VALUE[type] !== undefined && isBlank(request.value) ? 'incomplete' : 'due';
  }
  if (verdict === 'back') return 'returned';
  if (verdict === 'refuse') return 'refused';
  return isSuperseded(request, all) ? 'superseded' : 'open';
}
