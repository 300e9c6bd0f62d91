/** Recorded on our own host through the client, replayed on it: nothing may differ; what was changed must be told. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { record, NotEmpty } from '../../workbench/recorder/record';
import { readRecording, textOf, type Recording } from '../../workbench/recorder/recording';
import { run } from '../../workbench/recorder/replay-command';
import { TOUR } from '../../workbench/recorder/tour';
import { openBook } from './open';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'recorder-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Body {
  Results: unknown[];
  Error?: object;
}
interface Changeable {
  step: string;
  answer: { body?: Body; error?: string };
}

let recording: Recording;
const steps: string[] = [];
beforeAll(async () => {
  openBook();
  recording = await record({ program: 'our own host' }, ({ name }, outcome) => steps.push(`${name} ${outcome}`));
}, 240_000);

async function replayed(change: (text: string) => string): Promise<{ code: number; lines: string[] }> {
  const file = path.join(folder, 'recording.json');
  fs.writeFileSync(file, change(textOf(recording)));
  const lines: string[] = [];
  return { code: await run([file], line => lines.push(line)), lines };
}

test('the tour goes through every step, and keeps each request with its answer', () => {
  expect(recording.failed).toEqual({});
  expect(steps).toEqual(TOUR.flatMap(({ name }) => [`${name} null`, `${name} `]));
  expect(new Set(recording.pairs.map(pair => pair.step))).toEqual(new Set(['start', ...TOUR.map(s => s.name)]));
  expect(recording.pairs.length).toBeGreaterThan(40);
  expect(recording.pairs.every(({ request, answer }) => request.Actions.length > 0 && 'body' in answer)).toBe(true);
  expect(recording.events).toContainEqual(expect.objectContaining({ event: 'onChanged', step: 'fill' }));
  const codes = recording.pairs.flatMap(({ answer }) => ('body' in answer ? (answer.body.Error?.Code ?? []) : []));
  expect(codes).toEqual(['ItemNotFound', 'InvalidArgument', 'InvalidArgument']);
});

test('replayed on the same host, nothing differs, though every object has another name', async () => {
  const { code, lines } = await replayed(text => text.replaceAll(/"(Range#\d+)"/g, '"Excel-$1"'));
  expect(lines.slice(1)).toEqual(['no differences']);
  expect(code).toBe(0);
}, 120_000);

test('what differs is told: a value, an error, an action without answer, a request refused as a whole', async () => {
  const { code, lines } = await replayed(text => {
    const changed = JSON.parse(text) as { pairs: Changeable[] };
    const of = (step: string, part: string) =>
      changed.pairs.find(pair => pair.step === step && JSON.stringify(pair.answer).includes(part))!;
    const reread = of('reread', '改造管网');
    reread.answer.body = JSON.parse(JSON.stringify(reread.answer.body).replace('改造管网', '改造水管')) as Body;
    of('no-sheet', '"Error"').answer.body!.Error = { Code: 'GeneralException', Message: '出错了', ActionIndex: 1 };
    of('bad-address', '"Error"').answer.body!.Results.pop();
    of('wrong-shape', '"Error"').answer = { error: 'InvalidOperationInCellEditMode' };
    return JSON.stringify(changed);
  });
  expect(code).toBe(1);
  const told = lines.join('\n');
  expect(told).toMatch(/reread: .+ → .+\n {4}Values\[\d+\]\[\d+\]: recorded ".*改造水管.*", host ".*改造管网/);
  expect(told).toContain('Error.Code: recorded "GeneralException", host "ItemNotFound"');
  expect(told).toContain('answered: recorded false, host true');
  expect(told).toContain('recorded "InvalidOperationInCellEditMode", host "an answer"');
  expect(told).not.toContain('出错了');
}, 120_000);

test('a file that is no recording is said to be none', async () => {
  expect(await replayed(text => text.slice(0, 1000))).toEqual({
    code: 2,
    lines: [expect.stringContaining('cut off')],
  });
  expect((await replayed(() => '{"pairs":[]}')).lines).toEqual([expect.stringContaining('no recording of version 1')]);
  expect(() => readRecording('\uFEFF' + JSON.stringify(recording))).not.toThrow();
  expect(await run([], () => undefined)).toBe(2);
});

test('the command ends with 1 where something differs', () => {
  const file = path.join(folder, 'short.json');
  const pairs = recording.pairs.slice(0, 2);
  const { body } = pairs[1]?.answer as { body: { Results: { Value: unknown }[] } };
  fs.writeFileSync(
    file,
    JSON.stringify({
      ...recording,
      pairs: [pairs[0], { ...pairs[1], answer: { body: { Results: body.Results.slice(1) } } }],
    }),
  );
  const command = path.resolve(__dirname, '../../workbench/recorder/replay-command.ts');
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', command, file], { encoding: 'utf8' });
  expect(stdout).toContain('answered: recorded false, host true');
  expect(status).toBe(1);
}, 120_000);

test('a workbook that holds something is not touched', async () => {
  const { run: inBook, requests } = openBook();
  await inBook(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['账']];
    await context.sync();
  });
  const before = requests();
  await expect(record({})).rejects.toThrow(NotEmpty);
  expect(requests() - before).toBeLessThanOrEqual(3);
});
