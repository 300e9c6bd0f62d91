/** The recorder's page: records the tour in the workbook that is open, then hands over the file in every way that may work. */
import { textOf, type Recording } from './recording';
import { NotEmpty, record } from './record';
import type { Step } from './tour';

/** Where the development server keeps recordings (keep.cjs); elsewhere nothing answers there. */
const KEEP = 'recordings';

const by = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const say = (words: string): void => {
  by('said').textContent = words;
};

function who(): Recording['made'] {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    program: `${diagnostics.host} ${diagnostics.version}`,
    platform: String(diagnostics.platform),
    language: displayLanguage,
    browser: navigator.userAgent,
    at: new Date().toISOString(),
  };
}

/** Name of the file that the development server wrote; null where there is none to take it. */
async function keep(json: string): Promise<string | null> {
  try {
    const answer = await fetch(KEEP, { method: 'POST', headers: { 'content-type': 'application/json' }, body: json });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

function handOver(json: string, name: string): void {
  by('result').hidden = false;
  by('copy').onclick = () => {
    const copied = navigator.clipboard?.writeText(json) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => say('已复制。 Copied.'),
      () => {
        // Megabytes of text: laid out only where there is no other way.
        const box = by<HTMLTextAreaElement>('json');
        box.value = json;
        box.hidden = false;
        box.select();
        say('文字已全选，请按 Ctrl+C（Mac 按 ⌘C）。 Everything is selected: press Ctrl+C (⌘C).');
      },
    );
  };
  by('save').onclick = () => {
    const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
}

/** Asks the person to do what no program can do for them, until they say that they have done it. */
async function hands(): Promise<void> {
  say('轮到你了，见下面。 Your turn, see below.');
  by('hands').hidden = false;
  await new Promise<void>(resolve => (by('done').onclick = () => resolve()));
  by('hands').hidden = true;
}

async function go(): Promise<void> {
  by('steps').textContent = '';
  by('result').hidden = true;
  const made = who();
  const onStep = ({ words }: Step, outcome: string | null) => {
    const list = by('steps');
    if (outcome === null) {
      const item = list.appendChild(document.createElement('li'));
      item.textContent = `${words} …`;
      return say(`${words} …`);
    }
    const item = list.lastElementChild;
    if (item) item.textContent = outcome === '' ? `✓ ${words}` : `✗ ${words}: ${outcome}`;
  };
  const recording = await record(made, onStep, hands);
  const json = textOf(recording);
  handOver(json, `recording-${made['platform'] ?? ''}-${(made['at'] ?? '').slice(0, 10)}.json`);
  const file = await keep(json);
  const size = `${recording.pairs.length} requests, ${(json.length / 1_000_000).toFixed(1)} MB`;
  say(
    file
      ? `录好了，已存为 ${file}（${size}）。 Recorded and saved.`
      : `录好了（${size}）。请保存。 Recorded; save it now.`,
  );
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const button = by<HTMLButtonElement>('start');
  if (String(host) !== 'Excel') return say('这一页要在 Excel 的任务窗格里打开。 Open this page in a pane of Excel.');
  say('');
  button.disabled = false;
  button.onclick = () => {
    button.disabled = true;
    go()
      .catch((error: unknown) =>
        say(
          error instanceof NotEmpty
            ? '这个工作簿里有内容，没有动它。请新建一个空白工作簿再录。 This workbook is not empty; nothing was touched. Open a new one.'
            : `没有录成：${error instanceof Error ? error.message : String(error)} Recording failed.`,
        ),
      )
      .finally(() => (button.disabled = false));
  };
}

void start();
