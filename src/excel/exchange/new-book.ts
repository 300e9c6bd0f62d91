/** A workbook of our own making, opened beside the one that is open. */

/** This Excel opens no workbooks for add-ins: on iPad, or older than requirement set 1.8. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/** Characters per piece: `fromCharCode` takes its arguments from the stack. */
const PIECE = 0x8000;

/** Bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/**
 * Opens an .xlsx file as a new, unsaved workbook in its own window.
 * @throws CannotOpen, or what Excel reports
 */
export async function openNewBook(bytes: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) throw new CannotOpen('ExcelApi 1.8');
  await Excel.createWorkbook(base64(bytes));
}
