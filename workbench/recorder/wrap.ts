/** Listens on the path that every request of Microsoft's client takes, whatever program it runs in. */
import type { RequestBody, ResponseBody } from '../host/protocol/messages';
import type { Answer } from './recording';

interface Message {
  readonly Body: string | RequestBody;
}
interface Reply {
  readonly ErrorCode: string | null;
  readonly Body: ResponseBody | null;
}
interface Executor {
  executeAsync(data: unknown, flags: number, message: Message): Promise<Reply>;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const answerOf = ({ ErrorCode, Body }: Reply): Answer =>
  Body ? { body: copy(Body) } : { error: ErrorCode ?? 'no answer' };

/**
 * Tells every request with its answer, in the order of the requests.
 *
 * The executor is an internal of the client: `sync` leaves it on the context under this name in every build that we looked at
 * (Windows, Mac, web; minified too), while the function behind it is sealed once Office.js has booted.
 * @returns what ends it
 * @throws Error where this client keeps its executor elsewhere
 */
export async function listen(tell: (request: RequestBody, answer: Answer) => void): Promise<() => void> {
  const executor = await Excel.run(async context => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return (context as unknown as { readonly _requestExecutor?: Executor })._requestExecutor;
  });
  const owner = executor && (Object.getPrototypeOf(executor) as Executor | null);
  const original = owner?.executeAsync;
  if (!owner || typeof original !== 'function')
    throw new Error('This Office.js cannot be recorded: its request executor is not where it used to be.');
  let turn: Promise<unknown> = Promise.resolve();
  owner.executeAsync = function (data, flags, message) {
    const { Body } = message;
    const request = copy(typeof Body === 'string' ? (JSON.parse(Body) as RequestBody) : Body);
    const reply = original.call(this, data, flags, message);
    turn = turn.then(() => reply.then(got => tell(request, answerOf(got)))).catch(() => undefined);
    return reply;
  };
  return () => {
    owner.executeAsync = original;
  };
}
