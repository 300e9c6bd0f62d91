/** File names that sort and that every file system takes. */

/** NTFS, exFAT and what WeChat and mail gateways trip over. */
const FORBIDDEN = /[\\/:*?"<>|#%&{}$!'@+`=~^\u0000-\u001f\u007f]/g;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Bytes of the name proper; ext4 and APFS take 255 with everything. */
const MOST_BYTES = 120;

const bytesOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A text as a part of a file name; never empty. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  let size = 0;
  const cut = Array.from(plain).filter(char => (size += bytesOf(char)) <= MOST_BYTES);
  const name = cut.join('').replace(/[ .]+$/, '');
  return name === '' || DEVICES.test(name) ? `_${name}` : name;
}

/** `03_市教育局_2023-06_r2.xlsx`: numbered in the order of the department list, so that names sort and never collide. */
export function fileName(place: number, count: number, department: string, period: string, revision: number): string {
  const digits = Math.max(2, String(count).length);
  const round = revision > 1 ? `_r${revision}` : '';
  return `${String(place).padStart(digits, '0')}_${safeName(department)}_${safeName(period)}${round}.xlsx`;
}
