import { DUTY_LABEL } from '../../../language/bodies/duties';

/** A heading that is a piece of a sentence or a label of owners; folded. */
export const FRAGMENT = new RegExp(
  String.raw`^.?$|^[,、;。:)\]】]|^[([【]?(?:${DUTY_LABEL})\s?:|[(“《【][^)”》】]{0,40}$`,
);
