/** What opens a line of its own, whatever stands before it: a number, a bullet, the name of a part. */
const MARK =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[(（][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,3}[.、．)）](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|[①-⑳⑴-⒇㈠-㈩]|[-–—•·●○■□◆◇★☆▪▶➢√*\uf000-\uf0ff]\s?(?=\S))/;
/** A label, or months before what is to be done in them: 责任单位：… 3-4月：… */
const LABEL = /^[^,，。;；:：\s（）()“”]{2,8}[:：]/;

/** The number or bullet that opens a line; null where none does. */
export const markOf = (text: string): string | null => MARK.exec(text)?.[0] ?? null;

/** Whether a line begins something, as its words show. */
export const opensAnew = (text: string): boolean => MARK.test(text) || LABEL.test(text);
