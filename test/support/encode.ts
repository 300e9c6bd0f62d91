/** Bytes of a text in GB18030: the table of TextDecoder, turned round. */
const table = new Map<string, readonly number[]>();
function fill(): void {
  const decoder = new TextDecoder('gb18030');
  const learn = (bytes: readonly number[]) => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if (char !== '\ufffd' && !table.has(char)) table.set(char, bytes);
  };
  for (let a = 0; a < 0x80; a++) learn([a]);
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) learn([a, b]);
  for (const a of [0x81, 0x82, 0x84, 0x95])
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) learn([a, b, c, d]);
}

export function gb18030(text: string): Uint8Array {
  if (table.size === 0) fill();
  return Uint8Array.from(
    Array.from(text).flatMap(char => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`no GB18030 bytes for ${char}`);
      return [...bytes];
    }),
  );
}

export const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
export const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
export const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));
