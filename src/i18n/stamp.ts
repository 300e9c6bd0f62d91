/** Lines of the hidden sheet `_mubiao`: the same in both languages. */
export const STAMP = {
  version: 'mubiao',
  lang: 'lang',
  title: 'title',
  issuer: 'issuer',
  year: 'year',
  fingerprint: 'fingerprint',
} as const;

/** Version of the workbook's form. 1: lines of batches by place; 2: below heads that name their columns. */
export const FORM_VERSION = 2;
