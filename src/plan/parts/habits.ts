/** What learns from a text how it says who answers. */
import { bodyBrackets } from '../facts/owners/bracket-habit';
import { edgeNotes } from '../facts/owners/edge-habit';
import { besideOthers } from '../facts/owners/edges-beside';
import { habits } from '../facts/owners/habits';
import { areOffices, whom } from '../facts/owners/whom';

habits.put({ edgeNotes, bodyBrackets, whom, areOffices, besideOthers });
export {};
