import { DUTY_LABEL } from '../../../language/bodies/duties';

/** A heading that is a piece of a sentence or a label of owners, a mere code or day (2026-JZ-07, 6/24); folded. */
export const FRAGMENT = new RegExp(
  String.raw`^.?$|^[,、;。:)\]】]|^[([【]?(?:${DUTY_LABEL})\s?:|[(“《【][^)”》】]{0,40}$|^(?=.*\d)[\dA-Z/.-]+$`,
);
