/** A typed number, full-width digits and thousands commas allowed; null if it is none. */
export function amountOf(typed: string): number | null {
  const plain = typed
    .replace(/[０-９．，－]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, '');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
