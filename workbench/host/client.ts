/**
 * Loads Microsoft's own Excel client (the installed `@microsoft/office-js`, unchanged) beside other code in one realm: as the
 * body of a function, so that its globals become values of ours, and in Node as well as in a DOM. Only the script of the host
 * is loaded here; the whole of office.js boots in a page (see page/native.ts).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The object through which the client talks to its host (`_richApiNativeBridge`). */
export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

export interface Platform {
  /** Answers `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly displayLanguage: string;
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeCore: Record<string, unknown>;
}

export const clientFolder = (): string => path.dirname(require.resolve('@microsoft/office-js/dist/office.debug.js'));

interface Classic {
  readonly names: readonly string[];
  readonly run: (page: object) => unknown;
}

let compiled: Classic | undefined;

/**
 * The client is a classic script: what it declares is also a property of `window`, and the other way round. `with` gives it
 * exactly that, once the names that it declares are there to be caught.
 */
function classic(): Classic {
  if (!compiled) {
    const file = path.join(clientFolder(), 'excel-web-16.00.debug.js');
    const source = readFileSync(file, 'utf8');
    const names = [...source.matchAll(/^(?:var|let) (\w+)/gm)].map(match => match[1] ?? '');
    const script = `with (page) {\n${source}\n}\nreturn page;\n//# sourceURL=${file}`;
    compiled = { names, run: new Function('page', script) as Classic['run'] };
  }
  return compiled;
}

/**
 * @param bridge the host's end; null loads a client that can talk to nobody (for reflection)
 * @returns the client's namespaces; nothing is put on the global object
 */
export function loadClient(bridge: NativeBridge | null, platform: Platform): Client {
  const page: Record<string, unknown> = {
    location: {
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      href: 'https://localhost/',
      search: '',
      hash: '',
      origin: 'https://localhost',
    },
    navigator: { userAgent: 'workbench' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: () => undefined }),
      addEventListener: () => undefined,
      cookie: '',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.assign(page, { window: page, self: page, parent: page, top: page, _richApiNativeBridge: bridge });
  for (const name of classic().names) if (!(name in page)) page[name] = undefined;
  const client = classic().run(page) as Client & { OSF: Record<string, unknown> };
  const context = {
    requirements: { isSetSupported: platform.isSetSupported },
    platform: 'PC',
    displayLanguage: platform.displayLanguage,
    contentLanguage: platform.displayLanguage,
  };
  // `Office.context` is a getter over this factory, which lives in office.js and is not loaded here.
  client.OSF['_OfficeAppFactory'] = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  return client;
}
