import { foldScript } from '../../language/script/fold';

/** A name made comparable: half-width, Simplified, without blanks, with the endings that offices shorten in one form. */
export const comparable = (name: string): string =>
  foldScript(name)
    .replace(/\s+/g, '')
    .replace(/委员会$/, '委')
    .replace(/办公室$/, '办')
    .replace(/人民政府/, '政府');

/** A name parted into the place or level that it begins with (威海市, 市, 自治区) and the rest. */
export interface PartedName {
  readonly place: string;
  readonly core: string;
}

const LEVEL = /^([省市县区州盟旗]|自治区|兵团)(?=..)(?!场|域|区[^域])/;
const PLACE = /^([^省市县区州盟旗]{2,4}(?:省|市|县|区|州|盟|旗|自治区))(?=..)(?!场[监局])/;

export const parted = (name: string): PartedName => {
  const whole = comparable(name);
  const place = (LEVEL.exec(whole) ?? PLACE.exec(whole))?.[1] ?? '';
  return { place, core: whole.slice(place.length) };
};

const ENDING = /(?:委|局|厅|办|部|处|科|室|院|中心|集团|公司|大队|支队|总队|会|署)$/;

/** The trade that a name speaks of, in words: 市文化和旅游局 → 文化, 旅游. */
export const trades = (name: string): string[] => {
  const { core } = parted(name);
  return core
    .replace(/\([^()]*\)/g, '')
    .replace(ENDING, '')
    .replace(/(?:监督)?管理$|事务$/, '')
    .split(/[和与及、]/)
    .filter(word => word.length >= 2);
};
