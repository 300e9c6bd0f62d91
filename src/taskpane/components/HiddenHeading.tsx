import type { CSSProperties } from 'react';

const HIDDEN: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  margin: 0,
};

/** The page's heading for screen readers, where the page itself begins without one. */
export const HiddenHeading = ({ children }: { readonly children: string }) => <h1 style={HIDDEN}>{children}</h1>;
