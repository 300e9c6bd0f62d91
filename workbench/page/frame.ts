/** The page around grid and pane: buttons, what is being done, what was refused, whether the sheet is protected. */
import type { Lang } from '../../src/i18n/lang';
import { PAGE } from './words';

const NAME = 'workbench.xlsx';

export interface Frame {
  /** @param isTrouble it stands out, and is read out at once */
  say(words: string, isTrouble?: boolean): void;
  /** The sheet that is shown is protected. */
  guarded(on: boolean): void;
  openPane(url: string): void;
  /** The frame that holds the task pane. */
  readonly pane: HTMLIFrameElement;
  /** Connects the buttons. */
  files(work: { open: (file: File) => Promise<void>; save: () => Promise<Uint8Array> }): void;
}

function download(bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  Object.assign(document.createElement('a'), { href: url, download: NAME }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found as T;
}

/** Words of the page in the language that was asked for. */
function translate(lang: Lang): void {
  document.documentElement.lang = lang;
  document.title = PAGE.title[lang];
  for (const id of ['title', 'what', 'open', 'save', 'limits', 'other', 'protected'] as const)
    element(`w-${id}`).textContent = PAGE[id][lang];
  element<HTMLAnchorElement>('w-other').href = lang === 'en' ? '?' : '?lang=en';
  element('w-other').lang = lang === 'en' ? 'zh-CN' : 'en';
  element('grid').setAttribute('aria-label', PAGE.grid[lang]);
  element('pane').title = PAGE.pane[lang];
}

export function frame(lang: Lang): Frame {
  translate(lang);
  const said = element('said');
  const input = element<HTMLInputElement>('file');
  const pane = element<HTMLIFrameElement>('pane');
  const say: Frame['say'] = (words, isTrouble = false) => {
    said.textContent = words;
    said.className = isTrouble ? 'trouble' : '';
  };
  const saying = async (work: () => Promise<string>) => {
    say(PAGE.working[lang]);
    try {
      say(await work());
    } catch (error) {
      say(PAGE.failed[lang](error instanceof Error ? error.message : String(error)), true);
    }
  };
  return {
    say,
    guarded(on) {
      element('w-protected').hidden = !on;
    },
    openPane(url) {
      pane.src = url;
    },
    pane,
    files({ open, save }) {
      element('w-open').addEventListener('click', () => input.click());
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        input.value = '';
        if (file) void saying(() => open(file).then(() => PAGE.opened[lang](file.name)));
      });
      element('w-save').addEventListener('click', () => {
        void saying(async () => {
          download(await save());
          return PAGE.saved[lang](NAME);
        });
      });
    },
  };
}
