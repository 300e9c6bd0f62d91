import { parsePlan } from '../../plan';
import type { ParseAnswer, ParseRequest } from './parser';

onmessage = ({ data }: MessageEvent<ParseRequest>) => {
  const { id, text, ...options } = data;
  const answer = (): ParseAnswer => {
    try {
      return { id, plan: parsePlan(text, options) };
    } catch (error) {
      return { id, message: String(error) };
    }
  };
  postMessage(answer());
};
