/** Where Univer loses the sheet of a reference. */

interface Reference {
  setForcedSheetId(sheets: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  getForcedSheetName(): string | undefined;
}

const mended = new WeakSet<object>();

/**
 * What a function such as INDEX takes out of a table's column knows its sheet by id and not by name; Univer then looks the sheet
 * up by the name that is not there, and reads the same cell of the sheet that holds the formula. With no name the id stays.
 */
export function keepSheets(base: { readonly prototype: object }): void {
  const prototype = base.prototype as Reference;
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const byName = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (sheets) {
    if (this.getForcedSheetName()) byName.call(this, sheets);
  };
}
