import type { Press } from '../../../src/ui/duties/pending';
import { enteredStore } from '../../../src/taskpane/adapters/entered';

const ended: Press = { acts: [{ act: 'end', id: '督办〔2026〕1号', ending: 'closed' }], text: '1号 办结' };
const DAY = 86_400_000;
let day = 0;
const store = (place: string, partition = '') =>
  enteredStore(
    { window: () => sessionStorage, machine: () => localStorage },
    partition,
    () => place,
    () => day * DAY,
  );

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  day = 0;
});

test('what was entered about a workbook that is a file is there for it alone, for thirty days', () => {
  store('C:\\表\\总表.xlsx').keep([ended]);
  sessionStorage.clear();
  expect(store('C:\\表\\总表.xlsx').load()).toEqual([ended]);
  expect(store('C:\\表\\另一份.xlsx').load()).toEqual([]);
  expect(store('C:\\表\\总表.xlsx', 'site').load()).toEqual([]);
  day = 31;
  expect(store('C:\\表\\总表.xlsx').load()).toEqual([]);
  store('C:\\表\\另一份.xlsx').keep([ended]);
  expect(Object.values(localStorage).join()).toContain(`"at":${31 * DAY}`);
  expect(Object.values(localStorage).join()).not.toContain('"at":0,');
  store('C:\\表\\另一份.xlsx').keep([]);
  expect(localStorage).toHaveLength(0);
});

test.each(['', '工作簿1'])(
  'what was entered about a workbook without a place (%p) is kept as the window lives',
  place => {
    store(place).keep([ended]);
    expect(localStorage).toHaveLength(0);
    expect(store(place).load()).toEqual([ended]);
    // It is saved as a file, the pane is loaded anew, and one more is entered.
    expect(store('https://x/总表.xlsx').load()).toEqual([ended]);
    store('https://x/总表.xlsx').keep([ended, ended]);
    expect(sessionStorage).toHaveLength(0);
    expect(store('https://x/总表.xlsx').load()).toEqual([ended, ended]);
  },
);

test('what is no list of ours is nothing entered; what a later version has kept stays', () => {
  for (const text of ['', '3', '{"version":1}', '{"version":1,"books":{"":{"at":0,"presses":[3]}}}']) {
    sessionStorage.setItem('mubiao-entered', text);
    expect(store('').load()).toEqual([]);
  }
  const later = '{"version":2,"books":{"":{"at":0,"presses":[]}}}';
  sessionStorage.setItem('mubiao-entered', later);
  expect(store('').load()).toEqual([]);
  store('').keep([ended]);
  expect(sessionStorage.getItem('mubiao-entered')).toBe(later);
});

test('what is typed into forms is kept as the window lives; what is none of ours is nothing', () => {
  store('').typed.keep({ 'ask k1 reason': '汛期' });
  expect(store('').typed.load()).toEqual({ 'ask k1 reason': '汛期' });
  store('').typed.keep({});
  expect(sessionStorage).toHaveLength(0);
  sessionStorage.setItem('mubiao-entered-typed', '{"a":3}');
  expect(store('').typed.load()).toEqual({});
});
