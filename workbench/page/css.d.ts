/** Styles that the bundler puts beside the page's program. */
declare module '*.css';
