import { serve } from '../../jobs/worker/serve';
import { parsePlan } from '../../plan';
import { shapesOf } from '../../plan/corrections';
import type { ParseWork } from './parser';

const take = serve(
  async ({ text, options, alike }: ParseWork) => (alike ? shapesOf(text, alike, options) : parsePlan(text, options)),
  String,
  answer => postMessage(answer),
);
onmessage = ({ data }: MessageEvent<Parameters<typeof take>[0]>) => take(data);
