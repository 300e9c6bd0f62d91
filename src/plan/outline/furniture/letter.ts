/** Bodies that a paper is sent to, and what a chat opens with (大家好,下半年重点工作如下:): a line that says no figure. */
const SALUTATION =
  /^(?:各|省|市|县|区|州|中央|国务院|局|校|院|公司|集团|机关|有关|本|全体|驻|致|尊敬的|驻)[^。;!?]{0,300}:$|^(?:dear\s.{0,80}|to\s*:.{0,80}|to whom it may concern)[,:]?$|^(?:(?:各位|亲爱的)[\u3400-\u9fff]{0,8}|大家|同志们|同事们|老师们|伙伴们)\s?(?:早上|上午|中午|下午|晚上)?好?\s?[,:!~。][^\d]{0,60}$/i;
const COVER =
  /^(?:现将|现印发|兹将|经[^。]{2,40}(?:同意|审议通过),现将)[^。]{2,160}(?:印发|下发|转发|发)给[^。]{0,10}[,。]|^[^。]{0,60}已经[^。]{2,60}(?:同意|通过),现(?:予以)?印发/;
const DATE =
  /^(?:(?:\d{4}|(?:中华)?民国\d{2,3})年\d{1,2}月\d{1,2}日(?:印发)?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}年\d{2,4}日?|\d{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;

/** A salutation: the bodies that the paper is sent to, ending in a colon, or a greeting. `line` is folded. */
export const isSalutation = (line: string): boolean => SALUTATION.test(line);

/** The covering notice (现将《…》印发给你们,请认真贯彻执行). */
export const isCoveringNotice = (line: string): boolean => COVER.test(line);

/** A line that is nothing but a date. */
export const isDateLine = (line: string): boolean => DATE.test(line);
