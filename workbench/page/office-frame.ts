/**
 * Runs in the pane's frame, before Microsoft's client: puts the object in place through which Excel for Windows talks to its
 * client (`window.external`). The client then boots as it is: Office.onReady, requirement sets, settings, events, Excel.run.
 */
import type { OfficePage } from './office-host';

/** Arrays as COM hands them over. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

/** Methods of the host that the client calls by number. */
const RICH_API = 93;
const RICH_API_EVENT = 33;
const UNKNOWN_METHOD = 5000;

type Reply = (result: unknown) => void;
type Handler = (dispatch: number, args: unknown) => void;

function settingsOf(page: OfficePage) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of page.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      page.settings.clear();
      keys.forEach((key, i) => page.settings.set(key, values[i] ?? ''));
    },
  };
}

/** Colours as numbers: the client makes `#rrggbb` of them itself. */
const themeInfo = (theme: OfficePage['theme']): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries<string>({ ...theme }).map(([name, color]) => [name, parseInt(color.slice(1), 16)]),
    ),
  );

const contextOf = (page: OfficePage): Record<string, () => unknown> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => 'mubiao',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => page.language,
  GetAppDataLocale: () => page.language,
  GetDocUrl: () => 'C:\\workbench\\Book1.xlsx',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetInstanceId: () => 'workbench',
  GetCorrelationId: () => 'workbench',
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  // Versions as texts: the number 1.10 would be read as 1.1.
  GetSupportedMatrix: () =>
    JSON.stringify({ ExcelApi: '1.14', Settings: '1.1', DocumentEvents: '1.1', RichApiRuntimeFlag: '1.2' }),
  GetHostFullVersion: () => '16.0.17328.20184',
  GetSettings: () => settingsOf(page),
  GetFeaturesForSolution: () => '',
  GetInitialDisplayMode: () => 2,
  GetOfficeThemeInfo: () => themeInfo(page.theme),
  RaiseAppCommandInvoked: () => undefined,
});

function install(page: OfficePage): void {
  const handlers = new Map<number, Handler[]>();
  page.onEvents = entries => {
    const rows = entries.map(e => safeArray([e.messageCategory, e.messageType, e.targetId, e.message, '1', false]));
    for (const handler of handlers.get(RICH_API_EVENT) ?? []) handler(RICH_API_EVENT, safeArray(rows));
  };
  const external = {
    GetContext: () => contextOf(page),
    GetLoggingAllowed: () => false,
    Execute(dispatch: number, parameters: readonly (readonly unknown[])[], reply: Reply) {
      if (dispatch !== RICH_API) return void setTimeout(() => reply(UNKNOWN_METHOD));
      const [, , , , text, , flags] = parameters[0] ?? [];
      return page.execute(String(text), Number(flags), result =>
        reply(typeof result === 'number' ? result : safeArray([0, [200, [], result]])),
      );
    },
    RegisterEvent(dispatch: number, _target: string, handler: Handler, reply: Reply) {
      handlers.set(dispatch, [...(handlers.get(dispatch) ?? []), handler]);
      setTimeout(() => reply(0));
    },
    UnregisterEvent(dispatch: number, _target: string, reply: Reply) {
      handlers.delete(dispatch);
      setTimeout(() => reply(0));
    },
    MessageParent: () => undefined,
  };
  Object.defineProperty(window, 'external', { value: external, writable: true, configurable: true });
}

// The frame and the page that holds it are of one origin.
install((window.parent as unknown as { officePage: OfficePage }).officePage);
