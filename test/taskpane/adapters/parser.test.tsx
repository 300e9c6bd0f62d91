import { Unloaded } from '../../../src/jobs/worker/unloaded';
import { parserIn } from '../../../src/taskpane/adapters/parser';
import { readFailureOf } from '../../../src/taskpane/adapters/read-failure';
import type { Plan } from '../../../src/plan/types';
import { plan } from '../../plan/draft/sample';
import { fakeWorkers } from '../../jobs/worker/fakes';
import { pasteSpan } from '../../../src/plan/spans';

const titled = (text: string): Plan => ({ ...plan, title: { text, span: pasteSpan(0, 0), rule: 'test' } });
const here = async () => ({
  parse: async (text: string) => titled(`here ${text}`),
  alike: async () => [],
});
const never = () => () => undefined;

test('a plan and the looks of a line are asked of one worker, and answered by it', async () => {
  const { made, start } = fakeWorkers();
  const parser = parserIn(start, here, never);
  const at = pasteSpan(3, 5);
  const asked = [
    parser.parse('甲', { year: 2024 }),
    parser.alike('甲\n● 乙', at, { corrections: [], hints: [] }),
  ] as const;
  const [worker] = made;
  expect(worker!.requests).toMatchObject([
    { work: { text: '甲', options: { year: 2024 } } },
    { work: { text: '甲\n● 乙', alike: at, options: { corrections: [], hints: [] } } },
  ]);
  const reaches = [{ shape: { template: '●' }, lines: 1, places: [at] }];
  worker!.says({ id: 2, done: reaches });
  worker!.says({ id: 1, done: titled('甲') });
  expect((await asked[0]).title?.text).toBe('甲');
  expect(await asked[1]).toEqual(reaches);
});

test('a failure inside reaches the one who asked', async () => {
  const { made, start } = fakeWorkers();
  const asked = parserIn(start, here, never).parse('甲');
  made[0]!.says({ id: 1, failed: { unloaded: false, message: 'RangeError' } });
  await expect(asked).rejects.toThrow('RangeError');
});

test('a piece of the program that does not come is told as such', async () => {
  const { made, start } = fakeWorkers();
  const asked = parserIn(start, here, never).parse('甲');
  made[0]!.says({ id: 1, failed: readFailureOf(new Unloaded('404')) });
  await expect(asked).rejects.toThrow(Unloaded);
});

test('where no worker loads, the pane reads itself', async () => {
  const { made, start } = fakeWorkers();
  const parser = parserIn(start, here, never);
  const asked = parser.parse('乙');
  made[0]!.breaks();
  expect((await asked).title?.text).toBe('here 乙');
  expect(await parser.alike('丙', pasteSpan(0, 1), {})).toEqual([]);
});

test('where it ends later, the text is read by another', async () => {
  const { made, start } = fakeWorkers();
  const asked = parserIn(start, here, never).parse('丁');
  made[0]!.says({ ready: true });
  made[0]!.breaks();
  made[1]!.says({ id: 2, done: titled('丁') });
  expect((await asked).title?.text).toBe('丁');
});
