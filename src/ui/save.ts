const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long the browser may take to fetch a download from this page, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser to save, as a download. Desktop Office drops downloads without a word: only for browsers. */
export function saveFile(bytes: Uint8Array, name: string, type: string = XLSX): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
