import { arrival, PATIENCE } from '../../../src/taskpane/adapters/arrival';
import type { Surroundings } from '../../../src/taskpane/ports';

const alone: Surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'absent', partition: '' };
const excel: Surroundings = { ...alone, excel: 'ready' };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const after = (milliseconds: number, say: () => Surroundings | null): Promise<Surroundings | null> =>
  new Promise((resolve, reject) =>
    setTimeout(() => {
      try {
        resolve(say());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, milliseconds),
  );

test('Office in time: the pane opens with it, and waits for nothing more', async () => {
  const opened = arrival(
    after(PATIENCE - 1, () => excel),
    () => alone,
  );
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(await opened).toEqual({ first: excel });
  expect(jest.getTimerCount()).toBe(0);
});

test('no Excel here: the pane opens at once without it, and waits for nothing', async () => {
  expect(await arrival(Promise.resolve(null), () => alone)).toEqual({ first: alone });
  expect(await arrival(Promise.reject(new Error('no Office')), () => alone)).toEqual({ first: alone });
});

test('Office after the patience: the pane opens without it, and learns of it when it comes', async () => {
  const opened = arrival(
    after(PATIENCE + 5_000, () => excel),
    () => alone,
  );
  await jest.advanceTimersByTimeAsync(PATIENCE);
  const { first, late } = await opened;
  expect(first).toBe(alone);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(await late).toBe(excel);
});

test('Office that fails late is no Excel', async () => {
  const opened = arrival(
    after(PATIENCE + 1, () => {
      throw new Error('lost');
    }),
    () => alone,
  );
  await jest.advanceTimersByTimeAsync(PATIENCE + 1);
  expect(await (await opened).late).toBeNull();
});
