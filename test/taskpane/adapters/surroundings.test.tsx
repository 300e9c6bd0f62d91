import { officeSurroundings } from '../../../src/excel/pane/surroundings';
import { browserSurroundings, excelSurroundings } from '../../../src/taskpane/adapters/surroundings';
import { THEMES as OFFICE } from '../../../workbench/page/office-host';

const inOffice = async (officeTheme: object | undefined) => {
  const context = {
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
    officeTheme,
    requirements: { isSetSupported: () => true },
  };
  Object.assign(globalThis, { Office: { onReady: async () => ({ host: 'Excel' }), context } });
  const found = await officeSurroundings();
  if (!found) throw new Error('no Excel');
  return excelSurroundings(found);
};
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test.each([
  ['white', 'light'],
  ['colorful', 'light'],
  ['darkGray', 'dark'],
  ['black', 'dark'],
] as const)('in the theme %s of Office the pane is %s', async (theme, surface) => {
  expect((await inOffice(OFFICE[theme])).surface).toBe(surface);
});

test('light where Office tells no theme, or fails to', async () => {
  expect((await inOffice(undefined)).surface).toBe('light');
  const failing = Object.defineProperty({}, 'bodyBackgroundColor', {
    get() {
      throw new Error('not implemented');
    },
  });
  expect((await inOffice(failing)).surface).toBe('light');
});

test('a browser has the surface that its user prefers, and no Excel', async () => {
  expect(browserSurroundings('en-GB', true)).toMatchObject({ lang: 'en', surface: 'dark', excel: 'absent' });
  expect(await officeSurroundings()).toBeNull();
});
