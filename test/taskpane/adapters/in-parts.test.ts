import { Unloaded } from '../../../src/jobs/worker/unloaded';
import { PartNeeded, type PartName } from '../../../src/plan/parts/part';
import { inParts } from '../../../src/taskpane/adapters/in-parts';

/** A reader that needs these parts, and what loads them. */
function reader(needs: readonly PartName[]) {
  const there = new Set<PartName>();
  const asked: PartName[] = [];
  return {
    asked,
    read: (): string => {
      for (const part of needs) if (!there.has(part)) throw new PartNeeded(part);
      return 'read';
    },
    load: async (part: PartName): Promise<void> => {
      asked.push(part);
      there.add(part);
    },
  };
}

test('nothing is loaded for a text that needs nothing', async () => {
  const { read, load, asked } = reader([]);
  await expect(inParts(read, load)).resolves.toBe('read');
  expect(asked).toEqual([]);
});

test('each part that is needed is loaded once, and the text read anew', async () => {
  const { read, load, asked } = reader(['traditional', 'tables', 'english']);
  await expect(inParts(read, load)).resolves.toBe('read');
  expect(asked).toEqual(['traditional', 'tables', 'english']);
});

test('a part that does not come is told, not asked for again and again', async () => {
  const { read } = reader(['tables']);
  await expect(inParts(read, async () => Promise.reject(new Error('no such file')))).rejects.toMatchObject({
    name: 'ChunkLoadError',
    message: 'Error: no such file',
  });
  await expect(
    inParts(read, () => {
      throw new Error('at once');
    }),
  ).rejects.toThrow(Unloaded);
  await expect(inParts(read, async () => undefined)).rejects.toThrow(PartNeeded);
});

test('other errors are the reader’s own', async () => {
  const fails = (): never => {
    throw new RangeError('no plan');
  };
  await expect(inParts(fails, async () => undefined)).rejects.toThrow(RangeError);
});

test('the parts come from their files', async () => {
  const { read, asked } = reader(['english']);
  let first = true;
  const once = (): string => {
    if (!first) return 'read';
    first = false;
    return read();
  };
  await expect(inParts(once)).resolves.toBe('read');
  expect(asked).toEqual([]);
});
