import { hashOf, isHandMade, makeHandKey, makeKey } from '../../../src/ledger/rows/key';

describe('makeKey', () => {
  it('gives eight letters, the same for the same row', () => {
    const key = makeKey('一/1', 1, '建设学校。', new Set());
    expect(key).toMatch(/^[b-df-hj-np-tv-xz]{8}$/);
    expect(makeKey('一/1', 1, '建设学校。', new Set())).toBe(key);
  });

  it('differs by path, place and text', () => {
    const keys = [
      makeKey('一/1', 1, '甲', new Set()),
      makeKey('一/2', 1, '甲', new Set()),
      makeKey('一/1', 2, '甲', new Set()),
      makeKey('一/1', 1, '乙', new Set()),
      makeKey('一/11', 1, '甲', new Set()),
      makeKey('一/1', 11, '甲', new Set()),
    ];
    expect(new Set(keys).size).toBe(6);
  });

  it('counts up where a key is taken', () => {
    const first = makeKey('一/1', 1, '甲', new Set());
    const second = makeKey('一/1', 1, '甲', new Set([first]));
    const third = makeKey('一/1', 1, '甲', new Set([first, second]));
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('spreads 20,000 rows without a collision', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 20_000; i++) taken.add(makeKey(`一/${i % 40}`, i, '做好有关工作。', new Set()));
    expect(taken.size).toBeGreaterThan(19_995);
  });

  it('tells rows typed by hand', () => {
    expect(isHandMade(makeHandKey('新任务', new Set()))).toBe(true);
    const planned = Array.from({ length: 500 }, (_, i) => makeKey('一', i, '', new Set()));
    expect(planned.some(isHandMade)).toBe(false);
  });
});

it('hashOf names a text in sixteen digits', () => {
  expect(hashOf('甲')).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf('甲')).not.toBe(hashOf('乙'));
});
