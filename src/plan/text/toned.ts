/** Characters that came through unreadable, as words and as letters. */
export const UNREADABLE = '锟斤拷|烫烫|屯屯';
export const GARBLED = '锛銆鐨鈥';
/** Letters of pinyin with their tones: four of each vowel. */
export const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
