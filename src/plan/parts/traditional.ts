/** The table of Traditional characters. */
import { fold } from '../../language/script/fold';
import { traditional } from '../text/fold';

traditional.put(fold);
