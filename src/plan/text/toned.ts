/** Letters of pinyin with their tones: four of each vowel. */
export const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
