import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';

/** Who wrote and when, alone on a line as chats print it: 办公室-老周 09:12, 李某 2026/1/8 14:03:22. */
const STAMP =
  /^[ \t]*[^\s，。；：:,;]{1,20}[ \t]+(?:(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/月]\d{1,2}日?|昨天|今天|星期[一二三四五六日]|周[一二三四五六日])[ \t]*)?(?:[上下]午[ \t]*)?\d{1,2}:\d{2}(?::\d{2})?[ \t]*$/;
/** A message that says no more than that it was read. */
const RECEIVED =
  /^[ \t]*(?:收到|好的?|明白|知道了|了解|可以|没问题|辛苦了?|谢谢|ok|👌|👍|\[[^\[\]\n]{1,6}\])(?:[ \t，,]*(?:收到|谢谢|辛苦了?|领导))?[!！。.~～]*[ \t]*$/i;
/** Who speaks and when before what is said, as programs write down a meeting: 王主任(00:00:12) 宣传这块…. */
const SPEAKER =
  /^[ \t]*([^\s，。；：:,;()（）[\]]{1,12})[ \t]?[（([]\d{1,2}:\d{2}(?::\d{2})?[)）\]][ \t]*[:：]?[ \t]*(?=\S)/;
const FEWEST = 2;
const FEWEST_SPOKEN = 3;

/**
 * Takes away the names and times above the messages of a chat, and the messages that only say 收到, where at least two such lines stand; and
 * who speaks and when before the words of a meeting, where one speaks again.
 */
export function withoutChatStamps(tracked: Tracked): Tracked {
  const lines = tracked.text.split('\n');
  const stamps = lines.map(line => STAMP.test(line));
  const spoken = lines.map(line => SPEAKER.exec(line));
  const speakers = spoken.flatMap(found => found?.[1] ?? []);
  const isMeeting = speakers.length >= FEWEST_SPOKEN && new Set(speakers).size < speakers.length;
  if (!isMeeting && stamps.filter(Boolean).length < FEWEST) return tracked;
  const edits: TextEdit[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const goes = stamps[i] === true || (stamps[i - 1] === true && RECEIVED.test(line));
    const said = isMeeting ? (spoken[i]?.[0].length ?? 0) : 0;
    if (goes || said > 0) edits.push({ start: at, end: at + (said || line.length) });
    at += line.length + 1;
  });
  return applyEdits(tracked, edits);
}
