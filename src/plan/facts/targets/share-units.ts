/** Units of shares, multiples and points: they measure and count nothing. */
export const SHARE = /^(?:%|‰|倍|番|个?百分点|个?基点)$/;
