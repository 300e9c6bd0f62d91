/** When the grid draws and calculates what an add-in has done. */
import { whenCalm } from '../../workbench/page/calm';

describe('work that waits until the add-in rests', () => {
  let done = 0;
  let busy = false;
  const calm = () =>
    whenCalm(
      () => done++,
      60,
      500,
      () => busy,
    );
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    [done, busy] = [0, false];
  });
  afterEach(() => jest.useRealTimers());

  test('many requests in a row are drawn once, after the last of them', () => {
    const { ask, stir } = calm();
    for (let request = 0; request < 5; request++) {
      stir();
      jest.advanceTimersByTime(40);
      ask();
    }
    expect(done).toBe(0);
    jest.advanceTimersByTime(60);
    expect(done).toBe(1);
    jest.advanceTimersByTime(1000);
    expect(done).toBe(1);
  });

  test('nothing is done where nothing was asked for', () => {
    calm().stir();
    jest.advanceTimersByTime(1000);
    expect(done).toBe(0);
  });

  test('nothing is done while a request is being answered, however long that lasts', () => {
    busy = true;
    calm().ask();
    jest.advanceTimersByTime(2000);
    expect(done).toBe(0);
    busy = false;
    jest.advanceTimersByTime(60);
    expect(done).toBe(1);
  });

  test('an add-in that never rests is drawn all the same', () => {
    const { ask } = calm();
    for (let request = 0; request < 20; request++) {
      ask();
      jest.advanceTimersByTime(40);
    }
    expect(done).toBeGreaterThan(0);
  });
});
