/** 1 at the code of each of these UTF-16 units, 0 elsewhere: for loops over long texts. */
export function unitSet(units: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < units.length; i++) set[units.charCodeAt(i)] = 1;
  return set;
}
