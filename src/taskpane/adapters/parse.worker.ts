import { parsePlan } from '../../plan';
import { shapesOf } from '../../plan/corrections';
import type { ParseAnswer, ParseRequest } from './parser';

onmessage = ({ data }: MessageEvent<ParseRequest>) => {
  const { id, text, alike, ...options } = data;
  const answer = (): ParseAnswer => {
    try {
      if (alike) return { id, reaches: shapesOf(text, alike, options) };
      return { id, plan: parsePlan(text, options) };
    } catch (error) {
      return { id, message: String(error) };
    }
  };
  postMessage(answer());
};
