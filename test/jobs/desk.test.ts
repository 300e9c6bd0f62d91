/** The desk in a worker: the same results, steps and errors as here, over messages that can be cloned. */
import { deskHere } from '../../src/jobs/desk/desk';
import { deskIn } from '../../src/jobs/desk/remote';
import { serveDesk } from '../../src/jobs/desk/serve';
import type { DeskWork, JobFailure } from '../../src/jobs/desk/messages';
import type { WorkerAnswer, WorkerRequest, WorkerPort } from '../../src/jobs/worker/messages';
import { WorkLost } from '../../src/jobs/worker/lost';
import { fakeWorkers } from './worker/fakes';
import { filledForm } from '../support/fill-form';
import { split } from '../../src/exchange/split';
import { Stopped, Trouble, type JobStep, type Watch } from '../../src/jobs/job';
import type { GivenFile } from '../../src/jobs/file';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { OoxmlError, writeWorkbook } from '../../src/xlsx';
import { LIMITS } from '../../src/ooxml/package';
import { asSerialDay } from '../../src/ledger/dates/serial';

const TODAY = asSerialDay(45458);
const PLAN = ['石桥镇2024年工作计划', '一、道路', '1.整治道路。新建村道不少于12公里。（责任单位：镇建设办）'].join(
  '\n',
);

/** Files cross into a worker as they are; everything else is cloned. */
const given = (name: string, bytes: Uint8Array, size = bytes.length): GivenFile => ({
  name,
  size,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

const clone = <T>(value: T): T => {
  const files: unknown[] = [];
  const apart = (part: unknown): unknown => {
    if (part === null || typeof part !== 'object' || ArrayBuffer.isView(part)) return part;
    if ('arrayBuffer' in part) return { file: files.push(part) - 1 };
    if (Array.isArray(part)) return part.map(apart);
    return part instanceof Map || part instanceof Set
      ? part
      : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, apart(one)]));
  };
  const back = (part: unknown): unknown => {
    if (part === null || typeof part !== 'object' || ArrayBuffer.isView(part)) return part;
    if ('file' in part && typeof part.file === 'number') return files[part.file];
    if (Array.isArray(part)) return part.map(back);
    return part instanceof Map || part instanceof Set
      ? part
      : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, back(one)]));
  };
  return back(structuredClone(apart(value))) as T;
};

/** A worker in this program. */
function worker(): WorkerPort & { readonly requests: WorkerRequest<DeskWork>[] } {
  const requests: WorkerRequest<DeskWork>[] = [];
  const port = {
    requests,
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage(request: WorkerRequest<DeskWork>) {
      requests.push(request);
      setTimeout(() => take(clone(request)));
    },
  } as unknown as WorkerPort & { readonly requests: WorkerRequest<DeskWork>[] };
  const take = serveDesk((answer: WorkerAnswer<JobFailure>) => {
    const data = clone(answer);
    setTimeout(() => (port.onmessage as ((event: { data: WorkerAnswer<JobFailure> }) => void) | null)?.({ data }));
  });
  return port;
}

function watching(stop?: string): Watch & { readonly steps: JobStep[] } {
  const control = new AbortController();
  const steps: JobStep[] = [];
  return {
    ports: { pause: () => new Promise(resolve => setTimeout(resolve)), today: () => TODAY },
    signal: control.signal,
    steps,
    onStep(step) {
      steps.push(step);
      if (step.file === stop) control.abort();
    },
  };
}

const masterFile = async (): Promise<GivenFile> => {
  const ledger = buildLedger(parsePlan(PLAN), { lang: 'zh-CN', departments: [] });
  return given('m.xlsx', await writeWorkbook(buildWorkbook(ledger, { asOf: TODAY })));
};

test('out and back through a worker is what it is here, byte for byte, step for step', async () => {
  const file = await masterFile();
  const results = await Promise.all(
    [deskIn(worker), deskHere()].map(async desk => {
      const watch = watching();
      const master = await desk.master(file, watch);
      const sent = await desk.send({ master: master.id, period: '2024-06', departments: null, kept: [] }, 'en', watch);
      const again = await desk.master(given('s.xlsx', sent.master.bytes), watch);
      const compared = await desk.compare(again.id, [given('bad.xlsx', Uint8Array.of(1)), file], watch);
      const merged = await desk.merge({ comparison: compared.id, decisions: [], who: '' }, 'en', watch);
      return { master, sent, report: compared.report, merged, steps: watch.steps };
    }),
  );
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.report.files.map(one => one.status)).toEqual(['unreadable', 'refused']);
  expect(results[0]?.steps.map(step => step.file)).toContain('bad.xlsx');
});

test('a comparison with the open workbook is settled for the workbook as it stands then, through a worker as here', async () => {
  const sent = split(buildLedger(parsePlan(PLAN), { lang: 'zh-CN', departments: [] }), {
    period: '2024-06',
    asOf: TODAY,
  });
  const bytes = await filledForm(await writeWorkbook(sent.files[0]!.book), () => ({ actual: 5, progress: '已开工' }));
  const later = { ...sent.master, rows: sent.master.rows.map(row => ({ ...row, progress: '正在招标' })) };
  const results = await Promise.all(
    [deskIn(worker), deskHere()].map(async desk => {
      const compared = await desk.compare(sent.master, [given('one.xlsx', bytes)], watching());
      const order = { comparison: compared.id, decisions: [], who: '' };
      const now = await desk.settle(order, sent.master, watching());
      const then = await desk.settle(order, later, watching());
      const again = await desk.settle(order, now.ledger!, watching());
      await expect(desk.merge(order, 'en', watching())).rejects.toThrow('no file');
      return { compared: { ...compared, id: 0 }, now, then, again };
    }),
  );
  expect(results[0]).toEqual(results[1]);
  const { now, then, again } = results[0]!;
  expect(now.ledger?.rows[0]).toMatchObject({ actual: 5, progress: '已开工' });
  expect(now.report.conflicts).toEqual([]);
  expect(then.report.conflicts.map(one => one.column)).toEqual(['progress']);
  expect(then.ledger?.rows[0]).toMatchObject({ actual: 5, progress: '正在招标' });
  expect(again.ledger).toBeNull();
});

test('errors come back as what they were', async () => {
  const desk = deskIn(worker);
  const why = (file: GivenFile) => desk.master(file, watching()).catch((error: unknown) => error);
  const bad = await why(given('a.xlsx', Uint8Array.of(1, 2)));
  expect(bad).toBeInstanceOf(Trouble);
  expect(bad).toMatchObject({ code: 'not-a-package', file: 'a.xlsx' });
  const large = await why(given('b.xlsx', Uint8Array.of(1), LIMITS.file + 1));
  expect(large).toMatchObject({ code: 'too-large', file: 'b.xlsx', data: { what: 'file' } });
  expect(large instanceof Trouble || large instanceof OoxmlError).toBe(true);
  await expect(desk.compare(99, [], watching())).rejects.toEqual(new WorkLost('gone'));
});

test('stopping is heard at once, whatever the worker is doing, and the worker is told', async () => {
  const port = worker();
  const desk = deskIn(() => port);
  const master = await desk.master(await masterFile(), watching());
  const never: GivenFile = { name: 'slow.xlsx', size: 1, arrayBuffer: () => new Promise(() => undefined) };
  await expect(desk.compare(master.id, [never], watching('slow.xlsx'))).rejects.toBeInstanceOf(Stopped);
  expect(port.requests.filter(request => 'stop' in request)).toHaveLength(1);
  expect((await desk.compare(master.id, [], watching())).report.files).toEqual([]);
});

test('where no worker starts or loads, the work is done here', async () => {
  const file = await masterFile();
  const refused = deskIn(() => {
    throw new Error('forbidden');
  });
  expect((await refused.master(file, watching())).name).toBe('m.xlsx');
  const { made, start } = fakeWorkers();
  const broken = deskIn(start);
  const asked = broken.master(file, watching());
  made[0]!.breaks();
  const master = await asked;
  expect((await broken.compare(master.id, [file], watching())).report.files).toHaveLength(1);
});

test('what a worker kept is gone with it, and never taken for what another keeps', async () => {
  const file = await masterFile();
  const ports: WorkerPort[] = [];
  const desk = deskIn(() => {
    const port = worker();
    ports.push(port);
    return port;
  });
  const before = await desk.master(file, watching());
  (ports[0]!.onerror as unknown as (event: object) => void)({});
  const now = await desk.master(file, watching());
  expect(now.id).not.toBe(before.id);
  await expect(desk.compare(before.id, [], watching())).rejects.toEqual(new WorkLost('gone'));
  expect((await desk.compare(now.id, [], watching())).report.files).toEqual([]);
  desk.end();
});
