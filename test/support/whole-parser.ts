/**
 * Tests of single rules read with the whole parser, as the command line does: a part is put in its place when it is first asked for,
 * so that a test of one rule does not load all the others.
 */
import type * as parts from '../../src/plan/parts/part';

const PART = '../../src/plan/parts/part';

jest.mock(PART, () => {
  const real = jest.requireActual<typeof parts>(PART);
  const partNamed = <T extends object>(name: parts.PartName): parts.Part<T> => {
    const place = real.partNamed<T>(name);
    let loaded = false;
    const get = (): T => {
      if (!loaded) {
        loaded = true;
        jest.requireActual(`../../src/plan/parts/${name}`);
      }
      return place();
    };
    return Object.assign(get, { put: place.put });
  };
  return { ...real, partNamed };
});
