import '../taskpane/globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Lang } from '../../src/i18n/lang';
import { departmentsOf } from '../../src/ledger/departments/read';
import { serialOf } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { writeWorkbook } from '../../src/xlsx';
import { App } from '../../src/files/App';
import { deskHere } from '../../src/jobs/desk/desk';
import type { GivenFile, MadeFile } from '../../src/jobs/file';
import type { FilesPorts } from '../../src/files/ports';
import { settle } from '../taskpane/harness';

export const TODAY = serialOf(2024, 6, 15);

export const given = (name: string, bytes: Uint8Array, size = bytes.length): GivenFile => ({
  name,
  size,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

export const broken = (name: string): GivenFile => ({
  name,
  size: 10,
  arrayBuffer: () => Promise.reject(new Error('gone')),
});

const PLAN = [
  '石桥镇2024年工作计划',
  '一、改善人居环境',
  '1.整治道路。新建村道不少于12公里。（责任单位：镇建设办）',
  '2.绿化村庄。种植树木3000棵。（责任单位：镇林业站）',
  '3.清理河道。整治沟渠8公里。（责任单位：镇水利站）',
].join('\n');

/** A master with three units and three rows. */
export async function masterBytes(): Promise<Uint8Array> {
  const departments = departmentsOf([['名称'], ['镇建设办'], ['镇林业站'], ['镇水利站'], ['镇司法所']]);
  const ledger = buildLedger(parsePlan(PLAN), { lang: 'zh-CN', departments });
  return writeWorkbook(buildWorkbook(ledger, { asOf: TODAY }));
}

export interface Memory extends FilesPorts {
  readonly files: MadeFile[];
  kept: Lang | null;
}

export function memoryPorts(over: Partial<FilesPorts> = {}): Memory {
  const files: MadeFile[] = [];
  const ports: Memory = {
    lang: 'zh-CN',
    dark: false,
    files,
    kept: null,
    keepLang: lang => (ports.kept = lang),
    save: file => void files.push(file),
    desk: deskHere(),
    today: () => TODAY,
    pause: () => new Promise(resolve => setTimeout(resolve)),
    ...over,
  };
  return ports;
}

export async function open(ports: FilesPorts) {
  document.body.innerHTML = '<div id="root"></div>';
  const root: Root = createRoot(document.getElementById('root')!);
  await act(async () => root.render(<App ports={ports} />));
  await settle();
  return { close: () => act(() => root.unmount()) };
}

/** Drops files onto the area of this title on the page that is shown. */
export async function drop(title: string, files: readonly GivenFile[]): Promise<void> {
  const heading = Array.from(document.querySelectorAll('main section > h2')).find(
    h => h.textContent === title && h.closest('[hidden]') === null,
  );
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files, types: ['Files'] } });
  if (!heading?.parentElement) throw new Error(`no area ${title}`);
  await act(async () => heading.parentElement?.dispatchEvent(event));
  await settle();
}
