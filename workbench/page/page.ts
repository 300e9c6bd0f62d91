/** The workbench: a live grid with the host behind it, and the task pane beside it in a frame. */
import { ICommandService } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { Lang } from '../../src/i18n/lang';
import * as library from '../host/engine/library';
import { useLibrary } from '../host/engine/univer';
import { Host } from '../host/host';
import { Book } from '../host/model/book';
import type { MemberTable } from '../host/protocol/members';
import { openFile, saveFile } from './files';
import { hands } from './hands';
import { handOver } from './made';
import { mirror } from './mirror';
import { officePage, type OfficePage } from './office-host';
import { bootGrid, quietProgress } from './univer-grid';

interface Workbench {
  readonly host: Host;
  readonly api: FUniver;
}

const lang: Lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
/** What office.js reads from the address of the pane: which Excel this is. */
const HOST_INFO = `_host_Info=Excel$Win32$16.01$${lang === 'en' ? 'en-US' : 'zh-CN'}$telemetry$isNotDialog$disableLogging$16`;

async function start(): Promise<void> {
  useLibrary(library);
  const table = (await (await fetch('members.json')).json()) as MemberTable;
  const univer = bootGrid('grid', lang);
  const host = new Host(new Book(new Date().getFullYear(), univer), table);
  host.openMade = handOver;
  quietProgress(univer);
  const api = FUniver.newAPI(univer);
  const book = api.getActiveWorkbook();
  if (!book) throw new Error('Univer shows no workbook.');

  let working = 0;
  const show = mirror(api, book, host);
  const showActive = () => {
    if (book.getActiveSheet().getSheetId() !== host.book.active.id) book.setActiveSheet(host.book.active.id);
  };
  let asked = false;
  const later = () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      working++;
      try {
        show();
        showActive();
      } finally {
        working--;
      }
    }, 60);
  };
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    working++;
    try {
      return await work();
    } finally {
      working--;
      later();
    }
  };
  hands(univer.__getInjector().get(ICommandService), book, host, () => working > 0, later);
  Object.assign(window, {
    officePage: officePage(host, lang === 'en' ? 'en-US' : 'zh-CN', around) satisfies OfficePage,
    workbench: { host, api } satisfies Workbench,
  });
  const frame = document.querySelector('iframe');
  if (frame) frame.src = `pane/taskpane.html?${HOST_INFO}`;
}

function download(bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  Object.assign(document.createElement('a'), { href: url, download: 'workbench.xlsx' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Buttons of the header; what goes wrong is said beside them. */
function buttons(): void {
  const said = document.getElementById('said');
  const saying = async (work: () => Promise<void>) => {
    if (said) said.textContent = '…';
    try {
      await work();
      if (said) said.textContent = '';
    } catch (error) {
      if (said) said.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  const input = document.getElementById('file') as HTMLInputElement | null;
  document.getElementById('open')?.addEventListener('click', () => input?.click());
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void saying(async () => openFile(new Uint8Array(await file.arrayBuffer())));
  });
  document
    .getElementById('save')
    ?.addEventListener('click', () => void saying(async () => download(await saveFile(lang))));
}

buttons();
void start();
