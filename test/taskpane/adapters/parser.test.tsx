import { parserIn, type ParseRequest } from '../../../src/taskpane/adapters/parser';
import type { Plan } from '../../../src/plan/types';
import { plan } from '../../plan/draft/sample';

const titled = (text: string): Plan => ({ ...plan, title: { text, span: { start: 0, end: 0 }, rule: 'test' } });
const here = async () => ({
  parse: async (text: string) => titled(`here ${text}`),
  alike: async () => [],
});

class TestWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly asked: ParseRequest[] = [];
  postMessage(request: ParseRequest) {
    this.asked.push(request);
  }
  answer(i: number, data: object) {
    this.onmessage?.({ data: { id: this.asked[i]!.id, ...data } });
  }
}
const withWorker = () => {
  const worker = new TestWorker();
  return { worker, parser: parserIn(() => worker as unknown as Worker, here) };
};

test('answers go to their questions, whatever their order', async () => {
  const { worker, parser } = withWorker();
  const both = [parser.parse('甲', { year: 2024 }), parser.parse('乙')];
  expect(worker.asked[0]).toMatchObject({ text: '甲', year: 2024 });
  worker.answer(1, { plan: titled('乙') });
  worker.answer(0, { plan: titled('甲') });
  expect((await Promise.all(both)).map(p => p.title?.text)).toEqual(['甲', '乙']);
});

test('a failure inside reaches the one who asked', async () => {
  const { worker, parser } = withWorker();
  const asked = parser.parse('甲');
  worker.answer(0, { message: 'RangeError' });
  await expect(asked).rejects.toThrow('RangeError');
});

test('where the worker cannot start or dies, the pane parses itself', async () => {
  const forbidden = parserIn(() => {
    throw new DOMException('no workers', 'SecurityError');
  }, here);
  expect((await forbidden.parse('甲')).title?.text).toBe('here 甲');
  const { worker, parser } = withWorker();
  const asked = parser.parse('乙');
  worker.onerror?.();
  expect((await asked).title?.text).toBe('here 乙');
  expect((await parser.parse('丙')).title?.text).toBe('here 丙');
});

test('which lines look alike is asked of the same worker, and answered by it or here', async () => {
  const { worker, parser } = withWorker();
  const at = { start: 3, end: 5 };
  const asked = parser.alike('甲\n● 乙', at, { corrections: [], hints: [] });
  expect(worker.asked[0]).toMatchObject({ text: '甲\n● 乙', alike: at, corrections: [], hints: [] });
  const reaches = [{ shape: { template: '●' }, lines: 1, places: [at] }];
  worker.answer(0, { reaches });
  expect(await asked).toEqual(reaches);
  const again = parser.alike('丙', at, {});
  worker.onerror?.();
  expect(await again).toEqual([]);
});
