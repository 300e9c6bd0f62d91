/** The words of the pane: one language is loaded, the other when it is wanted; what cannot be had changes nothing. */
import { act } from 'react';
import { PANE_TEXTS, type PaneTexts } from '../../../src/i18n/pane';
import { laterTexts } from '../../../src/taskpane/adapters/texts';
import { byRole, memoryPorts, open, settle } from '../harness';

const tab = (lang: 'zh-CN' | 'en') => byRole('tab', PANE_TEXTS[lang].frame.tabs.plan);

async function settings(english: () => Promise<PaneTexts>) {
  const texts = laterTexts({ 'zh-CN': async () => PANE_TEXTS['zh-CN'], en: english });
  await texts('zh-CN');
  const pane = await open(memoryPorts({ texts }));
  const press = async (what: HTMLElement | undefined | null) => {
    await act(async () => what?.click());
    await settle();
  };
  await press(byRole('button', PANE_TEXTS['zh-CN'].frame.tabs.settings));
  const radio = document.querySelector<HTMLElement>('input[type=radio][value=en]');
  expect(radio).not.toBeNull();
  return { pane, choose: () => press(radio) };
}

test('another language is spoken once its words are there, and not before', async () => {
  let come: (texts: PaneTexts) => void = () => undefined;
  const { pane, choose } = await settings(() => new Promise(resolve => (come = resolve)));
  await choose();
  expect([tab('zh-CN'), tab('en')].map(Boolean)).toEqual([true, false]);
  expect(document.documentElement.lang).toBe('zh-CN');
  await act(async () => come(PANE_TEXTS.en));
  await settle();
  expect([tab('zh-CN'), tab('en')].map(Boolean)).toEqual([false, true]);
  expect(document.documentElement.lang).toBe('en');
  await pane.close();
});

test('words that cannot be loaded leave the pane in the language that it has; they are asked for again', async () => {
  let asked = 0;
  const english = async () => {
    if (++asked === 1) throw new Error('no network');
    return PANE_TEXTS.en;
  };
  const texts = laterTexts({ 'zh-CN': async () => PANE_TEXTS['zh-CN'], en: english });
  await expect(Promise.resolve(texts('en'))).rejects.toThrow('no network');
  expect(await texts('en')).toBe(PANE_TEXTS.en);
  expect(texts('en')).toBe(PANE_TEXTS.en);
  asked = 0;
  const { pane, choose } = await settings(english);
  await choose();
  expect(tab('zh-CN')).toBeDefined();
  await pane.close();
});
