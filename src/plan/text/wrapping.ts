import { BY_WHEN, DUTY_LABEL } from '../../language/bodies/duties';

/**
 * Two lines that may be one whatever stands around them: a sign that begins no line, a bracket left open, the last letters of a sentence
 * or the rest of a label, small letters behind small letters, a label alone, words that stand upright.
 */
const PAIR = new RegExp(
  [
    String.raw`\n[ \t]*[,，、。;；:：？！!?)）】》”]`,
    String.raw`[(（《【][^(（)）《》【】\n]*\n`,
    String.raw`(?:[，,][^。；;：:，,\n]*[\u3400-\u9fff\d]|[\u3400-\u9fff]\d+)[ \t]*\n[ \t]*(?:[^，,。；;:：、 \n] ?){1,6}[。；;]`,
    String.raw`[。；;，,)）] ?[责牵配主协承参落完办整][\u3400-\u9fff]{0,3}[ \t]*\n[ \t]*[\u3400-\u9fff]{1,4}[:：]`,
    String.raw`[a-z,][ \t]*\n[ \t]*[a-z]`,
    String.raw`^[ \t]*[\u3400-\u9fff][ \t]*\n[ \t]*[\u3400-\u9fff][ \t]*$`,
    String.raw`^[ \t]*(?:${DUTY_LABEL}|${BY_WHEN})[:：][ \t]*$`,
  ].join('|'),
  'm',
);

/** A sentence that ends, or cells. */
const ENDS = /[。.！!？?；;：:)）】\]]$|[\t|]|\S {3,}\S/;
/** Words that neither a number nor a label opens. */
const GOES_ON =
  /^(?![一二三四五六七八九十百壹贰叁第]|[^,，。；;]{2,8}[:：]|[A-Za-z]{1,4} ?[\])）.、．|｜/:：\d-]|\d{1,3}[.、．)）]|[(（][一二三四五六七八九十\d]{1,4}[)）])[\p{L}\d“"'(（《「]/u;
/** Wider lines than the widest page, in half-width letters, fewer than on the narrowest one; what a line has less than a full one. */
const WIDEST = 140;
const NARROWEST = 26;
const SLACK = 26;
/** The same before Chinese characters, of which one has room at least. */
const SLACK_OF_HAN = 12;
const HALF = 0.6;
const STRAYS = 0.03;
const FEWEST = 4;

const widthOf = (line: string): number => line.length + line.replace(/[^\u2e80-\uffff]+/g, '').length;

/** True where several lines that go on are as wide as a page. */
function hasWidth(text: string): boolean {
  const lines = text.split('\n').map(line => line.trim());
  const widths = lines.map(widthOf);
  const used = widths.filter(Boolean).sort((a, b) => a - b);
  const widest = used[used.length - 1 - Math.floor(used.length * STRAYS)] ?? 0;
  if (widest < NARROWEST || widest > WIDEST) return false;
  let open = 0;
  let full = 0;
  lines.forEach((line, i) => {
    const [width, next] = [widths[i] ?? 0, lines[i + 1] ?? ''];
    if (width === 0 || ENDS.test(line) || !GOES_ON.test(next)) return;
    open++;
    if (width > widest - (next < '\u3400' ? SLACK : SLACK_OF_HAN) && width >= HALF * widest) full++;
  });
  return full >= FEWEST && (2 * full >= open || full >= 2 * FEWEST);
}

/** A look without which no line is joined to the next: two that show it by themselves, or lines that end where a page does. */
export const mayBeWrapped = (text: string): boolean => PAIR.test(text) || hasWidth(text);
