import { makeStyles, tokens } from '@fluentui/react-components';

/** A button in a line of many: narrow, and high enough to be hit. */
export const NARROW_BUTTON = { minWidth: 0, minHeight: '24px', padding: '0 5px' } as const;

/** What all pages have in common: one column that scrolls by itself, a title, parts with headings, lines of buttons. */
export const usePageStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    overflowWrap: 'anywhere',
    // What does not fit scrolls; nothing is squashed for it.
    '& > *': { flexShrink: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
});
