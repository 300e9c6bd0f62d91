/** The workbench: a live grid with the host behind it, and the task pane beside it in a frame. */
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type DocumentDataModel,
  type Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Lang } from '../../src/i18n/lang';
import * as library from '../host/engine/library';
import { useLibrary } from '../host/engine/univer';
import { Host } from '../host/host';
import { Book } from '../host/model/book';
import { formatOf } from '../host/model/style';
import type { MemberTable } from '../host/protocol/members';
import { whenCalm } from './calm';
import { Charts } from './charts/overlay';
import { frame, type Frame } from './frame';
import { openFile, saveFile } from './files';
import type { Refusal } from './guard';
import { hands } from './hands';
import { handOver } from './made';
import { mirror } from './mirror';
import { officeHost, THEMES, type OfficePage, type OfficeTheme } from './office-host';
import { panes } from './panes';
import { bootGrid, quietProgress } from './univer-grid';
import { PAGE } from './words';

interface Workbench {
  readonly host: Host;
  readonly api: FUniver;
  /** What stands in the cell that is being typed into; null while none is. */
  readonly typing: () => string | null;
}

const asked = new URLSearchParams(location.search);
const lang: Lang = asked.get('lang') === 'en' ? 'en' : 'zh-CN';
/** `?theme=black` and the like: the theme of Office that the pane is told. */
const theme = new Map<string | null, OfficeTheme>(Object.entries(THEMES)).get(asked.get('theme')) ?? THEMES.white;
/** What office.js reads from the address of the pane: which Excel this is. */
const HOST_INFO = `_host_Info=Excel$Win32$16.01$${lang === 'en' ? 'en-US' : 'zh-CN'}$telemetry$isNotDialog$disableLogging$16`;

/** Milliseconds after which an add-in seems to have finished, and those that the grid waits at most for one that goes on and on. */
const PAUSE = 300;
const PATIENCE = 5000;

/** As in Excel: while the user is in a cell, the add-in has to wait; a click beside the grid ends the typing. */
function cellEditing(
  univer: Univer,
  api: FUniver,
  book: FWorkbook,
  host: Host,
  locked: () => void,
): Workbench['typing'] {
  // Refused before anything is typed, as in Excel: a change that is called off later takes the cell's formula with it.
  api.addEvent(api.Event.BeforeSheetEditStart, event => {
    const sheet = host.book.active;
    if (!sheet.protection || !formatOf(sheet, event.row, event.column).locked) return;
    event.cancel = true;
    locked();
  });
  api.addEvent(api.Event.SheetEditStarted, () => host.people.editCell(true));
  api.addEvent(api.Event.SheetEditEnded, () => host.people.editCell(false));
  window.addEventListener('blur', () => host.trouble.editMode && void book.endEditingAsync(true));
  const units = univer.__getInjector().get(IUniverInstanceService);
  return () => {
    if (!host.trouble.editMode) return null;
    const editor = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return editor?.getBody()?.dataStream.replace(/\r\n$/, '') ?? '';
  };
}

function wordsOf(why: Refusal): string {
  return why.type === 'invalid' ? PAGE.invalid[lang](why.message || PAGE.invalidPlain[lang]) : PAGE[why.type][lang];
}

async function start(shown: Frame): Promise<Host> {
  useLibrary(library);
  const table = (await (await fetch('members.json')).json()) as MemberTable;
  const univer = bootGrid('grid', lang);
  const host = new Host(new Book(new Date().getFullYear(), univer), table);
  host.openMade = handOver;
  quietProgress(univer);
  const api = FUniver.newAPI(univer);
  const book = api.getActiveWorkbook();
  if (!book) throw new Error('Univer shows no workbook.');

  let ours = 0;
  const asOurs = (work: () => void) => {
    ours++;
    try {
      work();
    } finally {
      ours--;
    }
  };
  const { engine } = host.book;
  const command = engine.command.bind(engine);
  engine.command = (id, params) => asOurs(() => command(id, params));
  const restructure = engine.restructure.bind(engine);
  engine.restructure = (id, change) => asOurs(() => restructure(id, change));
  const show = mirror(api, book, host);
  const charts = new Charts(univer, book, host, lang);
  const office = officeHost(
    host,
    lang === 'en' ? 'en-US' : 'zh-CN',
    { before: () => settling.stir(), after: () => settling.ask() },
    theme,
  );
  const draw = () => {
    asOurs(() => {
      show();
      if (book.getActiveSheet().getSheetId() !== host.book.active.id) book.setActiveSheet(host.book.active.id);
    });
    shown.guarded(host.book.active.protection !== undefined);
    charts.later();
  };
  /** What an add-in suspended is calculated when it has finished, though it reads nothing back; then it is shown, once. */
  const settle = () =>
    office.inTurn(async () => {
      await host.calculated();
      const { pending } = engine.calculation;
      draw();
      // The grid's own formulas, those of conditional formats, come in a turn of their own.
      await new Promise(resolve => setTimeout(resolve));
      if (!pending && engine.calculation.pending) settling.ask();
    });
  const settling = whenCalm(() => void settle(), PAUSE, PATIENCE, office.isBusy);
  hands(univer.__getInjector().get(ICommandService), book, host, {
    isOurs: () => ours > 0,
    inTurn: office.inTurn,
    after: () => settling.ask(),
    refused: why => shown.say(wordsOf(why), true),
    forget: () => univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId()),
  });
  const typing = cellEditing(univer, api, book, host, () => shown.say(PAGE.locked[lang], true));
  Object.assign(window, {
    officePage: office.page satisfies OfficePage,
    workbench: { host, api, typing } satisfies Workbench,
  });
  panes(shown.pane, univer);
  shown.openPane(`pane/taskpane.html?${HOST_INFO}`);
  return host;
}

const shown = frame(lang);
void start(shown).then(host =>
  shown.files({
    open: file => file.arrayBuffer().then(bytes => openFile(new Uint8Array(bytes), lang)),
    save: () => saveFile(host, lang),
  }),
);
