/** Goes on the tour in the open workbook and keeps what was asked and answered. */
import type { Heard, Pair, Recording } from './recording';
import { TOUR, type Step } from './tour';
import { listen } from './wrap';

/** Said to the user: the workbook holds something already. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

const codeOf = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return code ?? message ?? String(error);
};

/** The one sheet of an empty workbook. @throws NotEmpty */
const emptySheet = (): Promise<string> =>
  Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    const [sheet, ...more] = worksheets.items;
    if (!sheet || more.length > 0 || !used.isNullObject) throw new NotEmpty();
    return sheet.name;
  });

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** What of an event's arguments can be kept: neither functions nor contexts. */
const plain = (args: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args as Record<string, unknown>).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'details' && typeof value === 'object' && value !== null) return [[key, plain(value)]];
      return isPlain(value) ? [[key, value]] : [];
    }),
  );

async function hear(tell: (event: string, args: object) => void): Promise<void> {
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async args => tell('onChanged', args));
    worksheets.onRowSorted.add(async args => tell('onRowSorted', args));
    await context.sync();
  });
}

/**
 * @param made who answers, for the one who reads the recording
 * @param onStep told before each step, and after it with the code of its error or ''
 * @param hands what a person does to the matrix when the tour is over: Excel reports it by events; resolves when they are done
 * @throws NotEmpty before anything is written; Error where this client cannot be recorded
 */
export async function record(
  made: Recording['made'],
  onStep: (step: Step, outcome: string | null) => void = () => undefined,
  hands: () => Promise<void> = async () => undefined,
): Promise<Recording> {
  const sheet = await emptySheet();
  const pairs: Pair[] = [];
  const events: Heard[] = [];
  const failed: Record<string, string> = {};
  let step = 'start';
  const end = await listen((request, answer) => pairs.push({ step, request, answer }));
  try {
    await hear((event, args) => events.push({ step, event, args: plain(args) }));
    for (const one of TOUR) {
      step = one.name;
      onStep(one, null);
      const outcome = await one.run().then(() => '', codeOf);
      if (outcome !== '') failed[step] = outcome;
      onStep(one, outcome);
    }
    step = 'hands';
    await hands();
    // The client lets go of what it held a moment after the last batch.
    await new Promise(resolve => setTimeout(resolve, 500));
  } finally {
    end();
  }
  return { format: 'mubiao-recording', version: 1, made, sheet, failed, pairs, events };
}
