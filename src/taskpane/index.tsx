import { createRoot } from 'react-dom/client';
import { browserSurroundings } from './adapters/browser';
import { draftStore, machineShelf } from './adapters/drafts';
import { parserIn } from './adapters/parser';
import { preferenceStore } from './adapters/preferences';
import { saveFile } from './adapters/save';
import { fetchSample } from './adapters/samples';
import { App } from './app/App';
import type { Ports } from './ports';

const now = () => Date.now();

function ports(): Ports {
  const surroundings = browserSurroundings(navigator.language, matchMedia('(prefers-color-scheme: dark)').matches);
  return {
    surroundings,
    book: null,
    parser: parserIn(
      () => new Worker(new URL('./adapters/parse.worker.ts', import.meta.url), { name: 'parser' }),
      async () => {
        const { parsePlan } = await import(/* webpackChunkName: "parser" */ '../plan');
        return { parse: async (text, options) => parsePlan(text, options) };
      },
    ),
    drafts: draftStore(machineShelf(surroundings.partition), now),
    preferences: preferenceStore(() => localStorage, surroundings.partition),
    readFile: (bytes, name, lang) =>
      import(/* webpackChunkName: "files" */ './files/planFile').then(m => m.readPlanFile(bytes, name, lang)),
    readDepartments: (bytes, name, lang) =>
      import(/* webpackChunkName: "files" */ './files/planFile').then(m => m.readDepartmentFile(bytes, name, lang)),
    toFile: spec => import(/* webpackChunkName: "xlsx" */ '../xlsx/write').then(m => m.writeWorkbook(spec)),
    save: saveFile,
    sample: fetchSample,
    now,
  };
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App ports={ports()} />);
