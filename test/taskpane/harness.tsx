import './globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { RibbonCommand } from '../../src/commands/commands';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { departmentsOf } from '../../src/ledger/departments/read';
import { parseTable } from '../../src/input';
import { plainly } from '../../src/input/given';
import { parsePlan, shapesOf } from '../../src/plan';
import { writeWorkbook } from '../../src/xlsx';
import { App } from '../../src/taskpane/app/App';
import type { KeptDraft, Ports } from '../../src/taskpane/ports';
import type { Preferences } from '../../src/ui/preferences';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** The real reader, in this thread. */
export const memoryParser: Ports['parser'] = {
  parse: async (text, options) => parsePlan(text, options),
  alike: async (text, at, options) => shapesOf(text, at, options),
};

/** Ports over the memory of the test: the real parser, everything else kept in plain variables. */
export function memoryPorts(over: Partial<Ports> = {}): Ports & { kept: KeptDraft | null } {
  let unsaved: ReturnType<Ports['unsaved']['load']> = {};
  let given: readonly string[] = [];
  let entered: ReturnType<Ports['entered']['load']> = [];
  let dutyTexts: ReturnType<Ports['entered']['typed']['load']> = {};
  let aside: readonly KeptDraft[] = [];
  let unread: ReturnType<Ports['unread']['load']> = null;
  let preferences: Preferences = { lang: null, name: '', unit: '', departments: [] };
  const ports = {
    kept: null as KeptDraft | null,
    surroundings: { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'absent', partition: '' },
    texts: lang => PANE_TEXTS[lang],
    book: null,
    deskWorker: () => {
      throw new Error('no workers in this surrounding');
    },
    parser: memoryParser,
    drafts: {
      load: async () => ports.kept,
      keep: async draft => {
        ports.kept = draft;
        return true;
      },
      clear: async () => {
        ports.kept = null;
      },
      loadAside: async () => aside,
      keepAside: async drafts => void (aside = drafts),
    },
    preferences: { load: () => preferences, keep: next => (preferences = next) },
    given: { load: () => given, keep: next => (given = next) },
    unsaved: { load: () => unsaved, keep: entries => (unsaved = entries) },
    entered: {
      load: () => entered,
      keep: presses => (entered = presses),
      typed: { load: () => dutyTexts, keep: texts => (dutyTexts = texts) },
    },
    unread: {
      load: () => unread,
      keep: next => {
        unread = next;
        return next !== null;
      },
    },
    readFile: async bytes => plainly(new TextDecoder().decode(bytes)),
    readDepartments: async bytes => departmentsOf(parseTable(new TextDecoder().decode(bytes))),
    toFile: writeWorkbook,
    save: () => undefined,
    sample: async () => SAMPLE,
    now: () => Date.UTC(2024, 4, 1),
    ...over,
  } as Ports & { kept: KeptDraft | null };
  return ports;
}

export const SAMPLE = [
  '石桥镇2024年工作计划',
  '一、改善人居环境',
  '1.整治道路。新建村道不少于12公里。6月底前完成勘测。（责任单位：镇建设办）',
  '2.绿化村庄。种植树木3000棵。',
].join('\n');

/** A pane on the page, and the ways to use it as a user does. */
export async function open(ports: Ports, command: RibbonCommand = 'open') {
  document.body.innerHTML = '<div id="root"></div>';
  const root: Root = createRoot(document.getElementById('root')!);
  await act(async () => root.render(<App ports={ports} command={command} />));
  await settle();
  return { close: () => act(() => root.unmount()) };
}

/** Lets promises, lazily loaded pages and effects come to rest. */
export async function settle(milliseconds = 0) {
  for (let i = 0; i < 5; i++) await act(async () => new Promise(resolve => setTimeout(resolve, milliseconds / 5)));
}

export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const found = look();
    if (found) return found;
    await settle(20);
  }
  throw new Error(`not seen: ${what}\n${document.body.textContent}`);
}

/** What a screen reader calls an element; Fluent's tabs hold their words twice, once invisibly. */
const nameOf = (e: Element): string => {
  const copy = e.cloneNode(true) as Element;
  copy.querySelectorAll('[class*=reserved-space], [aria-hidden=true]').forEach(hidden => hidden.remove());
  return (e.getAttribute('aria-label') ?? copy.textContent ?? '').trim();
};

const named = (words: string | RegExp) => (e: Element) =>
  typeof words === 'string' ? nameOf(e) === words : words.test(nameOf(e));

export const byRole = (role: string, words: string | RegExp = /(?:)/): HTMLElement | undefined =>
  Array.from(
    document.querySelectorAll<HTMLElement>(role === 'button' ? 'button,[role=button]' : `[role=${role}]`),
  ).find(named(words));

/** The list of tasks and measures, once the text is read. */
export const toTree = async () => {
  const tab = await until(() => byRole('tab', /^(?:清单|List)$/), 'the views of the plan');
  if (!byRole('tree')) {
    await act(async () => tab.click());
    await settle();
  }
  return until(() => byRole('tree'), 'tree');
};

export const press = async (role: string, words: string | RegExp) => {
  if (role === 'treeitem') await toTree();
  const target = await until(() => byRole(role, words), `${role} ${words}`);
  await act(async () => target.click());
  await settle();
};

/** The field under a label. */
export const field = (label: string): HTMLInputElement => {
  const found = Array.from(document.querySelectorAll('label')).find(l => l.textContent === label);
  const input = found && document.getElementById(found.htmlFor);
  if (!input) throw new Error(`no field ${label}\n${document.body.textContent}`);
  return input as HTMLInputElement;
};

export const type = async (input: HTMLInputElement | HTMLTextAreaElement, words: string) => {
  const proto = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(proto, 'value')!.set!.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
  await settle();
};

export const paste = async (plain: string, html = '', files: readonly File[] = []) => {
  const box = await until(() => document.querySelector('textarea'), 'text box');
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files, getData: (kind: string) => (kind === 'text/html' ? html : plain) } });
  await act(async () => box.dispatchEvent(event));
  await settle();
};

export const shown = (): string => document.body.textContent ?? '';

/** Types into a field and stays in it. */
export const typeKeys = async (input: HTMLInputElement, words: string) => {
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};

export const enter = async (target: Element, key = 'Enter') => {
  await act(async () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  await settle();
};

/** Opens the window of a fact on the page of a measure, and types into its box. */
export const intoFact = async (what: 'target' | 'due' | 'owners', words: string) => {
  const pressed = await until(
    () => document.querySelector<HTMLElement>(`main [data-chip^="${what}"]`),
    `a fact: ${what}`,
  );
  await act(async () => pressed.click());
  const window = () => document.querySelector('[class*=fui-PopoverSurface]');
  const box = await until(() => window()?.querySelector<HTMLInputElement>('input'), 'the box of the window');
  await typeKeys(box, words);
  return box;
};

/** As {@link intoFact}; Enter takes what was typed. */
export const changeFact = async (what: 'target' | 'due' | 'owners', words: string) => {
  await enter(await intoFact(what, words));
  // The name is taken; once more ends the window.
  if (what === 'owners') await enter(byRole('combobox')!);
};
