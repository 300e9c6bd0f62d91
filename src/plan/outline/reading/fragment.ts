import { KINDS } from '../../../language/bodies/kinds';

/** A heading that is a piece of a sentence or a label of owners; folded. */
export const FRAGMENT = new RegExp(
  String.raw`^.?$|^[,、;。:)\]】]|^[([【]?(?:责任|牵头|配合|主办|协办|承办)(?:${KINDS}|领导|人)?\s?:|[(“《【][^)”》】]{0,40}$`,
);
