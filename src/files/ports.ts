/** What the files page needs from the browser around it. */
import type { Lang } from '../i18n/lang';
import type { Desk } from './desk/desk';

/** A file that the user gave; its bytes are read when they are needed. */
export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file for the user to save. */
export interface MadeFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface FilesPorts {
  /** Language chosen earlier, else the browser's. */
  readonly lang: Lang;
  readonly dark: boolean;
  keepLang(lang: Lang): void;
  save(file: MadeFile): void;
  /** What reads and writes. */
  readonly desk: Desk;
  /** The day today, as an Excel serial. */
  today(): number;
  /** Lets the page draw and listen before work goes on. */
  pause(): Promise<void>;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const TEXT = 'text/plain';
export const ZIP = 'application/zip';
export const JSON_TYPE = 'application/json';
