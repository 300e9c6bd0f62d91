import { createRoot } from 'react-dom/client';
import { commandOf } from '../commands/commands';
import { officeSurroundings, workbookPlace } from '../excel/pane/surroundings';
import { preferenceStore } from '../ui/preferences';
import { saveFile } from '../ui/save';
import { arrival } from './adapters/arrival';
import { laterBook } from './adapters/book';
import { draftStore, machineShelf } from './adapters/drafts';
import { enteredStore } from './adapters/entered';
import { givenNames } from './adapters/given-names';
import { parserIn } from './adapters/parser';
import { fetchSample } from './adapters/samples';
import { browserSurroundings, excelSurroundings } from './adapters/surroundings';
import { laterTexts } from './adapters/texts';
import { unreadText } from './adapters/unread';
import { unsavedStore } from './adapters/unsaved';
import { OfficeApp } from './app/OfficeApp';
import { laterExchange } from './adapters/exchange';
import type { Ports, Surroundings } from './ports';

const now = () => Date.now();

// A worker and a chunk of one name are one file to webpack, which then drops what only one of the two uses.
const parser = parserIn(
  () => new Worker(new URL('./adapters/parse.worker.ts', import.meta.url), { name: 'parse-worker' }),
  async () => {
    const { parsePlan, shapesOf } = await import(/* webpackChunkName: "parser" */ '../plan');
    return {
      parse: async (text, options) => parsePlan(text, options),
      alike: async (text, at, options) => shapesOf(text, at, options),
    };
  },
);

const texts = laterTexts({
  'zh-CN': () => import(/* webpackChunkName: "texts-zh" */ '../i18n/pane/zh').then(m => m.texts),
  en: () => import(/* webpackChunkName: "texts-en" */ '../i18n/pane/en').then(m => m.texts),
});

const ports = (around: Surroundings): Ports => ({
  surroundings: around,
  texts,
  book:
    around.excel === 'ready'
      ? laterBook(() => import(/* webpackChunkName: "excel" */ './adapters/excelBook').then(m => m.excelBook(now)))
      : null,
  exchange:
    around.excel === 'ready'
      ? laterExchange(() =>
          import(/* webpackChunkName: "excel" */ './adapters/excelExchange').then(m => m.excelExchange(now)),
        )
      : null,
  deskWorker: () => new Worker(new URL('../jobs/desk/desk.worker.ts', import.meta.url), { name: 'desk' }),
  parser,
  drafts: draftStore(machineShelf(around.partition), now, parser),
  preferences: preferenceStore(() => localStorage, around.partition),
  given: givenNames(() => sessionStorage, around.partition),
  unsaved: unsavedStore(() => sessionStorage, around.partition),
  entered: enteredStore(
    { window: () => sessionStorage, machine: () => localStorage },
    around.partition,
    workbookPlace,
    now,
  ),
  unread: unreadText(() => sessionStorage, around.partition),
  readFile: (bytes, name, lang) =>
    import(/* webpackChunkName: "plan-file" */ './adapters/planFile').then(m => m.readPlanFile(bytes, name, lang)),
  readDepartments: (bytes, name, lang) =>
    import(/* webpackChunkName: "plan-file" */ './adapters/planFile').then(m =>
      m.readDepartmentFile(bytes, name, lang),
    ),
  toFile: spec => import(/* webpackChunkName: "xlsx" */ '../xlsx/write').then(m => m.writeWorkbook(spec)),
  save: saveFile,
  sample: fetchSample,
  now,
});

/** The ports, once the words that the pane opens with are there. */
async function spoken(around: Surroundings): Promise<Ports> {
  const given = ports(around);
  await texts(given.preferences.load().lang ?? around.lang);
  return given;
}

const root = document.getElementById('root');
if (root)
  void arrival(
    officeSurroundings().then(office => office && excelSurroundings(office)),
    () => browserSurroundings(navigator.language, matchMedia('(prefers-color-scheme: dark)').matches),
  ).then(async ({ first, late }) => {
    const later = late?.then(around => around && spoken(around));
    const given = await spoken(first);
    createRoot(root).render(
      <OfficeApp ports={given} command={commandOf(location.search)} {...(later ? { late: later } : {})} />,
    );
  });
