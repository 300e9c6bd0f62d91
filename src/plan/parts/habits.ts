/** What learns from a text how it says who answers. */
import { edgeNotes } from '../facts/owners/edge-habit';
import { habits } from '../facts/owners/habits';
import { withLearntLabels } from '../facts/owners/learnt-labels';
import { mentioned } from '../facts/owners/mentions';

habits.put({ withLearntLabels, edgeNotes, mentioned });
