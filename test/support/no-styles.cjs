/** Fluent's rules of style are left out where nobody sees them: jsdom looks through all of them for each element that a test asks for. */
if (typeof CSSStyleSheet !== 'undefined') CSSStyleSheet.prototype.insertRule = () => 0;
