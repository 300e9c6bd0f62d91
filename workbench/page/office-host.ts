/** The host's end of the page seam: requests of the pane's client are answered one after the other, events sent when they occur. */
import { answer, DELAY_FOR_CELL_EDIT } from '../host/bridge';
import type { EventMessage } from '../host/events';
import type { Host } from '../host/host';
import type { RequestBody } from '../host/protocol/messages';

/** Background and letters of a pane, as Office tells them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** The four themes of Office for Windows. */
export const THEMES = {
  white: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' },
  colorful: { bodyBackgroundColor: '#E6E6E6', bodyForegroundColor: '#262626' },
  darkGray: { bodyBackgroundColor: '#666666', bodyForegroundColor: '#F0F0F0' },
  black: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
} as const satisfies Readonly<Record<string, OfficeTheme>>;

/** What the frame of the pane uses; it finds this as `window.parent.officePage`. */
export interface OfficePage {
  readonly language: string;
  readonly theme: OfficeTheme;
  /** What the add-in keeps in the document. */
  readonly settings: Map<string, string>;
  /**
   * @param flags of the request, as the client sends them
   * @param reply gets the body of the answer, or the number of an error
   */
  execute(text: string, flags: number, reply: (result: string | number) => void): void;
  onEvents: (entries: readonly EventMessage[]) => void;
}

/** Numbers under which the client knows refusals that are made before a request is looked at. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const GENERAL = 5001;

/** Told once that the add-in is there to be called; nothing of the workbook. */
const BOOT_SERVICE = 'Microsoft.InternalService.AddinInternalService';
const accepted = (body: RequestBody) => ({
  body: JSON.stringify({ Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) }),
});

export interface OfficeHost {
  readonly page: OfficePage;
  /** Runs work of the grid when no request is being answered. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** A request is being answered, or work done in its turn. */
  readonly isBusy: () => boolean;
}

/** Told of every request, so that the grid shows what it changed. */
export interface Around {
  /** A request has come. */
  readonly before: () => void;
  /** A request has been answered. */
  readonly after: () => void;
}

export function officeHost(
  host: Host,
  language: string,
  { before, after }: Around,
  theme: OfficeTheme = THEMES.white,
): OfficeHost {
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    waiting++;
    const mine = queue.then(work).finally(() => waiting--);
    queue = mine.catch(() => undefined);
    return mine;
  };
  const page: OfficePage = {
    language,
    theme,
    settings: new Map(),
    execute(text, flags, reply) {
      before();
      void inTurn(async () => {
        if (flags & DELAY_FOR_CELL_EDIT) await host.people.outOfCell();
        const body = JSON.parse(text) as RequestBody;
        const result = text.includes(BOOT_SERVICE) ? accepted(body) : await answer(host, text, body);
        after();
        if (result === null) return;
        setTimeout(() => {
          reply('code' in result ? (REFUSALS[result.code] ?? GENERAL) : result.body);
          events();
        });
      });
    },
    onEvents: () => undefined,
  };
  const events = () => {
    const entries = host.events.take();
    if (entries.length > 0) page.onEvents(entries);
  };
  host.people.notify = () => setTimeout(events);
  return { page, inTurn, isBusy: () => waiting > 0 };
}
