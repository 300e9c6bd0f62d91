import { decodeText, InputError, MAX_INPUT } from '../../src/input';
import { gb18030, utf16be, utf16le, utf8 } from '../support/encode';

const PLAN = '2024年度数字乡村建设工作计划\n一、夯实基础\n1．年底前新建5G基站不少于120个，行政村覆盖率达到98％。\n';
const SHORT = '一、开展安全检查。';
const TRADITIONAL = '一、推進數位治理\n1、年底前完成不少於三十項服務上線。\n';
const ENGLISH = '1. Publish the data strategy by 30 June 2024.\n2. Train at least 40 officers.\n';

const codeOf = (bytes: Uint8Array): string => {
  try {
    decodeText(bytes);
    return 'read';
  } catch (error) {
    return error instanceof InputError ? error.code : 'other';
  }
};

describe('decodeText', () => {
  const encoders = { 'utf-8': utf8, 'utf-16le': utf16le, 'utf-16be': utf16be, gb18030 } as const;
  const cases = Object.entries(encoders).flatMap(([name, encode]) =>
    [PLAN, SHORT, TRADITIONAL, ENGLISH].flatMap(text => [
      { name, encode, text, mark: '' },
      { name, encode, text, mark: '\ufeff' },
    ]),
  );
  it.each(cases)('reads $name with mark "$mark": $text', ({ name, encode, text, mark }) => {
    const read = decodeText(encode(mark + text));
    expect(read.text).toBe(text);
    // ASCII alone is the same in UTF-8 and GB18030.
    const alike = text === ENGLISH && name === 'gb18030' && mark === '';
    expect(read.encoding).toBe(alike ? 'utf-8' : name);
  });

  it('reads rare characters of GB18030 that take four bytes', () => {
    const text = `${PLAN}㐀㐁𠀀`;
    expect(decodeText(gb18030(text)).text).toBe(text);
  });

  it('keeps an unreadable byte of an otherwise good GBK file from spoiling the rest', () => {
    const bytes = Buffer.concat([gb18030(PLAN), Buffer.from([0xff]), gb18030(PLAN)]);
    expect(decodeText(bytes).text.startsWith(PLAN)).toBe(true);
  });

  it('refuses what is no text and names it', () => {
    expect(codeOf(new Uint8Array(0))).toBe('input-empty');
    expect(codeOf(Buffer.from(' \n\t　'))).toBe('input-empty');
    expect(codeOf(Buffer.from('%PDF-1.7 and more'))).toBe('input-binary');
    expect(codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe('input-binary');
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255);
    expect(codeOf(noise)).toBe('input-binary');
    expect(codeOf(new Uint8Array(4096))).toBe('input-binary');
  });

  it('takes 5 MB and not a byte more', () => {
    expect(codeOf(new Uint8Array(MAX_INPUT).fill(0x61))).toBe('read');
    expect(codeOf(new Uint8Array(MAX_INPUT + 1).fill(0x61))).toBe('input-too-large');
  });
});
