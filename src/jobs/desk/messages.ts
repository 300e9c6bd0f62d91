/** What the desk is asked for across a worker, and its errors as data. */
import { OoxmlError } from '../../ooxml/errors';
import type { Lang } from '../../i18n/lang';
import type { Ledger } from '../../ledger/types';
import { Stopped, Trouble } from '../job';
import { WorkLost, type LostWhy } from '../worker/lost';
import type { GivenFile } from '../file';
import type { DutiesWork, MergeOrder, PeriodWork, SendOrder } from './desk';
import type { SerialDay } from '../../ledger/dates/serial';

export type DeskJob =
  | { readonly job: 'master'; readonly file: GivenFile }
  | { readonly job: 'send'; readonly order: SendOrder; readonly lang: Lang }
  | { readonly job: 'compare'; readonly master: number | Ledger; readonly files: readonly GivenFile[] }
  | { readonly job: 'merge'; readonly order: MergeOrder; readonly lang: Lang }
  | { readonly job: 'period'; readonly order: PeriodWork; readonly lang: Lang }
  | { readonly job: 'duties'; readonly order: DutiesWork; readonly lang: Lang }
  | { readonly job: 'settle'; readonly order: MergeOrder; readonly ledger: Ledger };

/** `today`: the day today, as an Excel serial. */
export interface DeskWork {
  readonly job: DeskJob;
  readonly today: SerialDay;
}

export type JobFailure =
  | { readonly is: 'stopped' }
  | { readonly is: 'lost'; readonly why: LostWhy }
  | {
      readonly is: 'trouble';
      readonly code: Trouble['code'];
      readonly file: string;
      readonly data: Readonly<Record<string, string | number>>;
    }
  | { readonly is: 'package'; readonly code: OoxmlError['code']; readonly data: OoxmlError['data'] }
  | { readonly is: 'other'; readonly message: string };

/** An error as data, and back: classes do not cross. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof Stopped) return { is: 'stopped' };
  if (error instanceof WorkLost) return { is: 'lost', why: error.why };
  if (error instanceof Trouble) return { is: 'trouble', code: error.code, file: error.file, data: error.data };
  if (error instanceof OoxmlError) return { is: 'package', code: error.code, data: error.data };
  return { is: 'other', message: error instanceof Error ? error.message : String(error) };
}

export function errorOf(failure: JobFailure): Error {
  switch (failure.is) {
    case 'stopped':
      return new Stopped();
    case 'lost':
      return new WorkLost(failure.why);
    case 'trouble':
      return new Trouble(failure.code, failure.file, failure.data);
    case 'package':
      return new OoxmlError(failure.code, failure.data);
    case 'other':
      return new Error(failure.message);
  }
}
