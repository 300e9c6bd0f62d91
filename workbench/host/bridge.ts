/** The seam for tests: the object that the client finds as `_richApiNativeBridge`. */
import type { NativeBridge } from './client';
import type { Host } from './host';
import type { RequestBody } from './protocol/messages';

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

/** Set by the client when `Excel.run({delayForCellEdit: true})` asks to wait until the user leaves the cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** @returns how a request is refused before it is looked at, or undefined */
export function refusal(host: Host, bytes: number): Refusal | undefined {
  if (host.trouble.editMode) return { status: 400, code: 'InvalidOperationInCellEditMode' };
  if (bytes > host.trouble.payloadLimit) return { status: 413, code: 'RequestPayloadSizeLimitExceeded' };
  return undefined;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Answers requests one after the other, as Excel does. @returns null where no answer is ever sent */
export async function answer(
  host: Host,
  text: string,
  body: RequestBody,
): Promise<{ readonly body: string } | Refusal | null> {
  const up = bytesOf(text);
  const cost = { up, down: 0, actions: body.Actions.length };
  host.traffic.push(cost);
  const number = host.traffic.length;
  const { silent, killedAt } = host.trouble;
  host.trouble.between?.(number);
  const stopped = killedAt && number >= killedAt.request ? killedAt : silent?.request === number ? silent : undefined;
  if (stopped) {
    if (stopped.done && number === stopped.request) await host.process(body);
    return null;
  }
  const refused = refusal(host, up);
  if (refused) return refused;
  const result = JSON.stringify(await host.process(body));
  cost.down = bytesOf(result);
  if (cost.down > host.trouble.payloadLimit) return { status: 413, code: 'ResponsePayloadSizeLimitExceeded' };
  return { body: result };
}

export function createBridge(host: Host): NativeBridge {
  let queue: Promise<void> = Promise.resolve();
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const envelope = JSON.parse(text) as Envelope;
      queue = queue.then(() => serve(text, envelope));
    },
  };
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const events = (): void => {
    const entries = host.events.take();
    if (entries.length > 0) send({ type: 3, controlId: '', message: { entries } });
  };
  host.people.notify = () => setTimeout(events);

  async function serve(text: string, envelope: Envelope): Promise<void> {
    if (envelope.flags & DELAY_FOR_CELL_EDIT) await host.people.outOfCell();
    const body = envelope.message.body;
    const reply = await answer(host, text, typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body);
    if (reply === null) return;
    const message =
      'code' in reply
        ? {
            statusCode: reply.status,
            headers: {},
            body: JSON.stringify({ error: { code: reply.code, message: reply.code } }),
          }
        : { statusCode: 200, headers: {}, body: reply.body };
    setTimeout(() => {
      send({ id: envelope.id, type: envelope.type, message });
      events();
    });
  }
  return bridge;
}
