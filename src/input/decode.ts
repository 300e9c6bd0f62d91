import { checkSize, InputError } from './errors';
import { fileKind } from '../ooxml/kinds';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** Bytes that decide between encodings; more says nothing new. */
const SAMPLE = 1 << 16;
/** Share of everyday characters under which nothing was understood. */
const PLAUSIBLE = 0.5;

/**
 * What ordinary Chinese and English text is made of, as far as the wrong encoding does not give it too: ASCII, punctuation, and
 * the commonest characters of official plans. Decoding in a wrong encoding gives characters from all over the table instead.
 */
const COMMON = new Set(
  '的一是不了在有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装，。、；：？！“”（）《》【】〔〕—…　％０１２３４５６７８９',
);

/** Share of characters that ordinary text has. */
function plausibility(text: string): number {
  let common = 0;
  let all = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    all++;
    if (COMMON.has(char) || code === 9 || code === 10 || code === 13 || (code >= 32 && code < 127)) common++;
  }
  return all === 0 ? 0 : common / all;
}

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const marked = (bytes: Uint8Array): Encoding | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];

function bestGuess(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const ranked = (['gb18030', 'utf-16le', 'utf-16be'] as const)
    .map(encoding => ({ encoding, score: plausibility(decode(sample, encoding)) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score < PLAUSIBLE) throw new InputError('input-binary', { kind: 'unknown' });
  return best.encoding;
}

function hasControls(text: string): boolean {
  const controls = text.slice(0, SAMPLE).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > Math.min(text.length, SAMPLE) / 100;
}

/**
 * Text of a file in UTF-8, UTF-16 or GB18030 (which holds GBK and GB 2312), with or without a byte order mark. The encoding is
 * told by the content: valid UTF-8 is UTF-8, else the decoding that gives the most everyday characters.
 * @throws InputError `input-empty`, `input-too-large` or `input-binary`
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes.length === 0) throw new InputError('input-empty');
  checkSize(bytes);
  const kind = fileKind(bytes);
  if (kind !== 'text') throw new InputError('input-binary', { kind });
  const encoding =
    marked(bytes) ?? (isUtf8(bytes) && !bytes.subarray(0, SAMPLE).includes(0) ? 'utf-8' : bestGuess(bytes));
  const text = decode(bytes, encoding).replace(/^\ufeff/, '');
  if (hasControls(text)) throw new InputError('input-binary', { kind: 'unknown' });
  if (text.trim() === '') throw new InputError('input-empty');
  return { text, encoding };
}
