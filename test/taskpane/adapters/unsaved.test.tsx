import { unsavedStore } from '../../../src/taskpane/adapters/unsaved';

beforeEach(() => sessionStorage.clear());
const store = (partition = '') => unsavedStore(() => sessionStorage, partition);

test('what is typed is there again in the same window, apart per site, until it is saved', () => {
  store('a').keep({ k1: { progress: '已开工' }, k2: {} });
  expect(store('a').load()).toEqual({ k1: { progress: '已开工' } });
  expect(store('b').load()).toEqual({});
  store('a').keep({ k1: {} });
  expect(sessionStorage).toHaveLength(0);
});

test('what is no entry of ours, or a storage that is forbidden, is nothing typed', () => {
  for (const text of ['', '[1]', '{"k":3}', '{"k":{"progress":3}}', 'null']) {
    sessionStorage.setItem('mubiao-unsaved', text);
    expect(store().load()).toEqual({});
  }
  const forbidden = unsavedStore(() => {
    throw new DOMException('denied', 'SecurityError');
  }, '');
  expect(() => forbidden.keep({ k: { progress: 'x' } })).not.toThrow();
  expect(forbidden.load()).toEqual({});
});
