import { FACES, faceNames, type FaceName } from '../i18n/paper';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The part `word/fontTable.xml` with the other names of our faces: Word and WPS look for the other name first where the standard's is missing. */
export function fontTable(latin: string): string {
  const face = (name: string, alternative: string | undefined, charset: string): string =>
    `<w:font w:name="${escape(name)}">${alternative === undefined ? '' : `<w:altName w:val="${alternative}"/>`}<w:charset w:val="${charset}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...(['title', 'body', 'heading', 'subheading', 'page'] satisfies FaceName[]).map(name =>
      face(FACES[name].standard, faceNames(name)[1], '86'),
    ),
    face(latin, undefined, '00'),
    '</w:fonts>',
  ].join('');
}
