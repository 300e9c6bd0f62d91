import { serve } from '../../jobs/worker/serve';
import { correcting } from '../../plan/corrections/place';
import { parsePlan } from '../../plan/parse';
import { inParts } from './in-parts';
import { readFailureOf } from './read-failure';
import type { ParseWork } from './parser';

const take = serve(
  ({ text, options, alike }: ParseWork) =>
    inParts<unknown>(() => (alike ? correcting().shapesOf(text, alike, options) : parsePlan(text, options))),
  readFailureOf,
  answer => postMessage(answer),
);
onmessage = ({ data }: MessageEvent<Parameters<typeof take>[0]>) => take(data);
