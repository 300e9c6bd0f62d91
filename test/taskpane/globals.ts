/** What every browser has and jsdom lacks. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array });

if (typeof Element !== 'undefined') Element.prototype.scrollIntoView ??= () => undefined;

const inPage = typeof window !== 'undefined';
/** The style that the rules of the page make. Only where there is a page. */
export const computedStyle = inPage ? window.getComputedStyle.bind(window) : undefined;
/*
 * The libraries for focus and places ask for the style of everything they meet, of a page that has no layout; jsdom looks through all
 * rules for each answer, a third of the time of a test. They get what stands on the element itself.
 */
if (inPage) window.getComputedStyle = element => (element as HTMLElement).style;
