import { act } from 'react';
import { SCREENS } from '../../../src/taskpane/state/work';
import { byRole, enter, field, memoryPorts, open, press, settle, until } from '../harness';

/** Widths as a browser measures them: so many pixels for a letter; the row has the room that a test gives it. */
let room = 320;
const LETTER = 8;
beforeEach(() => {
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const width = this.getAttribute('role') === 'tab' ? LETTER * (this.getAttribute('id') ?? '').length : 0;
    return { width, height: 0, x: 0, y: 0, top: 0, left: 0, right: width, bottom: 0, toJSON: () => '' };
  });
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => room);
});
afterEach(() => jest.restoreAllMocks());

const tabs = () => Array.from(document.querySelectorAll('nav [role=tab]'), tab => tab.id);
const more = () => byRole('button', '更多页面');

test('with room for all there is no menu', async () => {
  room = 1000;
  const { close } = await open(memoryPorts());
  expect([tabs().length, more()]).toEqual([SCREENS.length, undefined]);
  close();
});

test('what has no room is in the menu, and the page that is chosen there stands in the row', async () => {
  room = 320;
  const { close } = await open(memoryPorts());
  expect(tabs()).toEqual(['tab-start', 'tab-plan', 'tab-write', 'tab-fill']);
  const button = await until(() => more()?.getAttribute('aria-haspopup') === 'menu' && more(), 'the menu is loaded');
  button.focus();
  await enter(button);
  await act(async () => button.click());
  await settle();
  expect(Array.from(document.querySelectorAll('[role=menuitem]'), item => item.textContent)).toEqual([
    '总览',
    '通报',
    '督办',
    '收发',
  ]);
  await press('menuitem', '通报');
  expect(tabs()).toEqual(['tab-start', 'tab-plan', 'tab-bulletin']);
  expect(byRole('tab', '通报')?.getAttribute('aria-selected')).toBe('true');
  close();
});

test('another language is measured anew', async () => {
  room = 320;
  const { close } = await open(memoryPorts());
  await press('button', '设置');
  await act(async () => field('English').click());
  await until(() => byRole('tab', 'Fill'), 'the tabs in English');
  expect(byRole('button', 'More pages')).toBeDefined();
  close();
});
