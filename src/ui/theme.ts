import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

export type Surface = 'light' | 'dark';

/** The green of our icon; 80 on white and white on 80 are 6.4:1. */
const GREEN: BrandVariants = {
  10: '#031613',
  20: '#05251f',
  30: '#08372f',
  40: '#0b473c',
  50: '#0d5346',
  60: '#0f5c4d',
  70: '#0e6453',
  80: '#0f6b5a',
  90: '#2a8873',
  100: '#46a08b',
  110: '#62b5a1',
  120: '#7fc8b6',
  130: '#9cd9ca',
  140: '#b8e7db',
  150: '#d3f2ea',
  160: '#ebfaf6',
};

const FONT =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', -apple-system, system-ui, sans-serif";

const withFont = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT });

/** Fluent themes in our colour, with fonts that hold Chinese. */
export const THEMES: Readonly<Record<Surface, Theme>> = {
  light: withFont(createLightTheme(GREEN)),
  dark: withFont({
    ...createDarkTheme(GREEN),
    colorBrandForeground1: GREEN[120],
    colorBrandForeground2: GREEN[130],
    colorBrandForegroundLink: GREEN[120],
    colorCompoundBrandForeground1: GREEN[120],
    colorNeutralForeground2BrandSelected: GREEN[130],
  }),
};
