import type { Style } from './style';

/** 1. 1、 1． with or without a blank; not 2.0, 5.6万, 2021.12. */
export const arabicStop: Style = {
  id: 'arabic',
  rank: 50,
  glued: true,
  pattern: /(\d{1,3})\s?([.、])(?![\d.])\s*/y,
  value: Number,
};
