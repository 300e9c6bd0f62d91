import { preferenceStore } from '../../../src/taskpane/adapters/preferences';

test('choices come back, per partition; unknown languages and broken storage count as none', () => {
  const store = preferenceStore(() => localStorage, 'a-');
  expect(store.load()).toEqual({ lang: null, name: '' });
  store.keep({ lang: 'en', name: '李四' });
  expect(store.load()).toEqual({ lang: 'en', name: '李四' });
  expect(preferenceStore(() => localStorage, 'b-').load().lang).toBeNull();
  localStorage.setItem('a-mubiao-preferences', '{"lang":"fr","name":3}');
  expect(store.load()).toEqual({ lang: null, name: '' });
  localStorage.setItem('a-mubiao-preferences', '{');
  expect(store.load()).toEqual({ lang: null, name: '' });
});

test('a forbidden storage is no error', () => {
  const store = preferenceStore(() => {
    throw new DOMException('no', 'SecurityError');
  }, '');
  store.keep({ lang: 'en', name: '' });
  expect(store.load()).toEqual({ lang: null, name: '' });
});
