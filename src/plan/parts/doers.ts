/** What reads by whom a sentence is done. */
import { ownersByHeading } from '../assemble/body-headings';
import { byWhom } from '../facts/owners/by-whom';
import { doer } from '../facts/owners/doer';
import { doers } from '../facts/owners/doing';

doers.put({ byWhom, doer, ownersByHeading });
export {};
