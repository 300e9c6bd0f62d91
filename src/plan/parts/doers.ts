/** What reads by whom a sentence is done. */
import { byWhom } from '../facts/owners/by-whom';
import { doer } from '../facts/owners/doer';
import { doers } from '../facts/owners/doing';

doers.put({ byWhom, doer });
export {};
