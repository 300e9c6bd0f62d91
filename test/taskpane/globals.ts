/** What every browser has and jsdom lacks. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array });

if (typeof Element !== 'undefined') Element.prototype.scrollIntoView ??= () => undefined;
