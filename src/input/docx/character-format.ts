import type { Attributes } from '../../ooxml/read-xml';
import { isDisplayFace } from '../strong';

/** How characters look, as far as it tells headings and what is not shown. */
export interface CharacterFormat {
  bold?: boolean;
  hidden?: boolean;
  /** Half points. */
  size?: number;
  /** Face of Latin letters and signs, which says what a character of a font of signs means. */
  signs?: string;
  /** A face for headings (黑体, 小标宋), for Chinese characters. */
  display?: boolean;
}

/** A property that is on by being there (ECMA-376 part 1, 17.17.4). */
export const isOn = (attribute: Attributes): boolean => !/^(?:0|false|off)$/.test(attribute('w:val') ?? '');

/** Takes over what one element of run properties says. */
export function setCharacterFormat(look: CharacterFormat, tag: string, attribute: Attributes): void {
  switch (tag) {
    case 'b':
      look.bold = isOn(attribute);
      break;
    case 'vanish':
      look.hidden = isOn(attribute);
      break;
    case 'sz': {
      const size = Number(attribute('w:val'));
      if (size > 0) look.size = size;
      break;
    }
    case 'rFonts': {
      const signs = attribute('w:ascii') ?? attribute('w:hAnsi');
      const han = attribute('w:eastAsia');
      if (signs !== undefined) look.signs = signs;
      if (han !== undefined) look.display = isDisplayFace(han);
      break;
    }
  }
}
