/** Letters of pinyin with their tones: four of each vowel, in the order of {@link BASES}. */
export const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
export const BASES = 'aeiouü';
