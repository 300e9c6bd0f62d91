import { toIso, type SerialDay } from '../../ledger/dates/serial';
import type { Letter } from '../../ledger/notices/issue';
import type { ReadRequest } from '../../ledger/requests/read';
import type { Ledger } from '../../ledger/types';
import { dueDoc } from '../../report/letters/due';
import { applicationDoc } from '../../report/letters/form';
import { lettersDoc } from '../../report/letters/letter';
import { useDuties, type Paper } from './context';

/** Letters, due lists and forms of application as papers to look at. */
export function usePapers() {
  const { words } = useDuties();
  const { letter } = words;
  return {
    letters: (ledger: Ledger, letters: readonly Letter[], day: SerialDay, notes: readonly string[] = []): Paper => ({
      title: letter.title(letters.length),
      doc: lettersDoc(ledger, letters, day),
      name: letter.name(toIso(day)),
      sheet: letter.sheetName,
      notes,
      ...(letters.length > 1
        ? {
            parts: letters.map(one => ({
              doc: lettersDoc(ledger, [one], day),
              name: `${one.proposal.unit}_${one.id}`,
            })),
          }
        : {}),
    }),
    due: (ledger: Ledger, asOf: SerialDay, within: number, unit: string): Paper => ({
      title: words.due.show,
      doc: dueDoc(ledger, { asOf, within, byUnit: true, ...(unit === '' ? {} : { unit }) }),
      name: letter.dueName(toIso(asOf)),
      sheet: letter.dueSheet,
      notes: [],
    }),
    /** Null where the request's row is gone or its type is no word of ours. */
    form: (ledger: Ledger, request: ReadRequest, asOf: SerialDay): Paper | null => {
      const doc = applicationDoc(ledger, request, asOf);
      return doc && { title: doc.title, doc, name: letter.formName(request.id), sheet: doc.title, notes: [] };
    },
  };
}
