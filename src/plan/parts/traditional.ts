/** The table of Traditional characters. */
import { foldScript } from '../../language/script/fold';
import { traditional } from '../text/fold';

traditional.put(foldScript);
export {};
