/**
 * An open workbook in Node: Microsoft's client on our host, put on the global object as Excel's own page would have it.
 * Member table and Univer bundle are made when they are missing, so that no set-up step is needed.
 */
import { createBridge } from './host/bridge';
import { loadClient } from './host/client';
import type { Client, Platform } from './host/client';
import { Host } from './host/host';
import { Book } from './host/model/book';
import { useLibrary } from './host/engine/univer';
import { loadUniver } from './tools/univer-bundle';
import { memberTable } from './tools/member-table';

useLibrary(loadUniver());

export interface Opened {
  readonly host: Host;
  readonly client: Client;
  /** Runs a batch in the open book. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Requests so far. */
  readonly requests: () => number;
}

export interface OpenOptions {
  /** Minor version of the requirement set that this Excel has; above it the client refuses, stricter than in real life. */
  readonly excelApi?: number;
  readonly language?: string;
  readonly isSetSupported?: Platform['isSetSupported'];
  /** A book that is open already: the add-in has been started anew. */
  readonly book?: Book;
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

export function openBook({
  excelApi = 14,
  language = 'zh-CN',
  isSetSupported = upTo(excelApi),
  book,
}: OpenOptions = {}): Opened {
  const host = new Host(book ?? new Book(2026), memberTable());
  const client = loadClient(createBridge(host), { isSetSupported, displayLanguage: language });
  const { CommonUtility } = client.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
  return { host, client, run: batch => client.Excel.run(batch), requests: () => host.traffic.length };
}
