/** What stands before the colon of a line that numbers itself, in two groups around the number: 二月主题:…, 第3周:…. */
export const NUMBERED_THEME = /^([^:。;,]{0,6}?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})([^:。;,]{0,6}):/;
