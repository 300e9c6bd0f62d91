import { preferenceStore } from '../../src/ui/preferences';

const office = { name: '教育局', aliases: ['教育'], contact: '', keywords: ['学校'] };

test('choices come back, per partition; unknown languages and broken storage count as none', () => {
  const store = preferenceStore(() => localStorage, 'a-');
  expect(store.load()).toEqual({ lang: null, name: '', unit: '', departments: [] });
  store.keep({ lang: 'en', name: '李四', unit: '教育局', departments: [office] });
  expect(store.load()).toEqual({ lang: 'en', name: '李四', unit: '教育局', departments: [office] });
  expect(preferenceStore(() => localStorage, 'b-').load().lang).toBeNull();
  localStorage.setItem('a-mubiao-preferences', '{"lang":"fr","name":3,"unit":7,"departments":[1,{}]}');
  expect(store.load()).toEqual({ lang: null, name: '', unit: '', departments: [] });
  localStorage.setItem('a-mubiao-preferences', '{');
  expect(store.load()).toEqual({ lang: null, name: '', unit: '', departments: [] });
});

test('a forbidden storage is no error', () => {
  const store = preferenceStore(() => {
    throw new DOMException('no', 'SecurityError');
  }, '');
  store.keep({ lang: 'en', name: '', unit: '', departments: [] });
  expect(store.load()).toEqual({ lang: null, name: '', unit: '', departments: [] });
});
