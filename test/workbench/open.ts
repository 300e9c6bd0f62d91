/**
 * An open workbook for tests: Microsoft's client on our host, put on the global object as Excel's own page would have it.
 * The member table is made when it is missing, so that no set-up step is needed.
 */
import { createBridge } from '../../workbench/host/bridge';
import { loadClient } from '../../workbench/host/client';
import type { Client, Platform } from '../../workbench/host/client';
import { Host } from '../../workbench/host/host';
import { Book } from '../../workbench/host/model/book';
import { useLibrary } from '../../workbench/host/engine/univer';
import { loadUniver } from '../../workbench/tools/univer-bundle';
import { memberTable } from '../../workbench/tools/member-table';

useLibrary(loadUniver());

export interface Opened {
  readonly host: Host;
  readonly client: Client;
  /** Runs a batch in the open book. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Requests so far. */
  readonly requests: () => number;
}

/** ExcelApi up to the given version; everything else that the client asks about is there. */
export const upTo =
  (excelApi: number): Platform['isSetSupported'] =>
  (name, version = '1.1') =>
    name === 'ExcelApi'
      ? Number(version.split('.')[1]) <= excelApi
      : name.startsWith('ExcelApi')
        ? false
        : !name.startsWith('RichApiRuntime') || name === 'RichApiRuntimeFlag';

/** @param excelApi minor version of the requirement set that this Excel has; above it the client refuses, stricter than in real life */
export function openBook({
  excelApi = 14,
  language = 'zh-CN',
  isSetSupported = upTo(excelApi),
}: { excelApi?: number; language?: string; isSetSupported?: Platform['isSetSupported'] } = {}): Opened {
  const host = new Host(new Book(2026), memberTable());
  const client = loadClient(createBridge(host), { isSetSupported, displayLanguage: language });
  (
    client.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = true;
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
  return { host, client, run: batch => client.Excel.run(batch), requests: () => host.traffic.length };
}

/** The code with which a batch fails, or `none`. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  return batch.then(
    () => 'none',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}
