/** What reads with corrections. */
import { shapesOf } from '../corrections';
import { fixesOf } from '../corrections/fixes';
import { formCorrections, fits } from '../corrections/form';
import { correcting } from '../corrections/place';
import { fixedLayout, fixedPart } from '../outline/fixed';
import { releveled } from '../outline/relevel';

correcting.put({ fixesOf, fits, formCorrections, fixedLayout, fixedPart, releveled, shapesOf });
export {};
