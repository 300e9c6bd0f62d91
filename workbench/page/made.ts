/** A workbook that the add-in opens beside the open one: the workbench has one window, so it is handed to the browser to save. */
const PATIENCE = 60_000;

export function handOver(bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  Object.assign(document.createElement('a'), { href: url, download: 'Book2.xlsx' }).click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
