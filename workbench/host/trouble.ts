/** What goes wrong in real Excel, switched on by tests. */

/** Limit of Excel on the web for a request and for an answer, in bytes ("Resource limits and performance optimization", learn.microsoft.com). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Trouble {
  /** The user is typing in a cell: every request is refused (`InvalidOperationInCellEditMode`). */
  editMode: boolean;
  /** Bytes; Infinity: as on the desktop. */
  payloadLimit: number;
  /** Number (from 1) of the request that is never answered; carried out first or not (OfficeDev/office-js#6678). */
  silent: { readonly request: number; readonly done: boolean } | undefined;
  /** Number (from 1) of the request at which the add-in is killed: neither it nor any later one is answered. */
  killedAt: { readonly request: number; readonly done: boolean } | undefined;
  /** Events are lost on their way (OfficeDev/office-js#420, #1760, #3888). */
  deaf: boolean;
  /** Events do not say that this add-in caused them (before ExcelApi 1.14, and table events). */
  unsigned: boolean;
  /** Runs before each request, with its number: co-authors edit here. */
  between: ((request: number) => void) | undefined;
}

export const noTrouble = (): Trouble => ({
  editMode: false,
  payloadLimit: Infinity,
  silent: undefined,
  killedAt: undefined,
  deaf: false,
  unsigned: false,
  between: undefined,
});
