import '../globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useBook } from '../../../src/taskpane/state/useBook';
import { BookError, type Book, type BookTrouble, type OpenBook } from '../../../src/taskpane/ports';

const opened = (title: string) => ({ ledger: { meta: { title } } }) as unknown as OpenBook;

function Probe({ book }: { readonly book: Book }) {
  const { open, error } = useBook(book, true);
  return <p>{`${open?.ledger.meta.title ?? 'none'} ${error?.trouble ?? 'fine'}`}</p>;
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

describe('the workbook as last read', () => {
  let root: Root;
  let host: HTMLElement;
  let answers: (OpenBook | BookTrouble)[];
  let changed: () => void;
  const book = {
    read: async () => {
      const answer = answers.shift();
      if (typeof answer === 'string') throw new BookError(answer);
      return answer ?? null;
    },
    watch: async (onChange: () => void) => {
      changed = onChange;
      return () => undefined;
    },
  } as unknown as Book;
  const later = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
  const start = async (...given: (OpenBook | BookTrouble)[]) => {
    answers = given;
    root = createRoot(host);
    await act(async () => root.render(<Probe book={book} />));
  };

  beforeEach(() => {
    jest.useFakeTimers();
    host = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    host.remove();
    jest.useRealTimers();
  });

  it('stays as it is while a cell is being edited, and is read once that is over', async () => {
    await start(opened('first'), 'editing', 'editing', opened('second'));
    expect(host.textContent).toBe('first fine');
    changed();
    await later(500);
    expect(host.textContent).toBe('first fine');
    await later(2000);
    expect([host.textContent, answers.length]).toEqual(['first fine', 1]);
    await later(2000);
    expect(host.textContent).toBe('second fine');
  });

  it('is said to be under edit where nothing was read yet, until it is read', async () => {
    await start('editing', opened('first'));
    expect(host.textContent).toBe('none editing');
    await later(2000);
    expect(host.textContent).toBe('first fine');
  });

  it('tells any other trouble at once and does not try by itself', async () => {
    await start(opened('first'), 'lost', opened('second'));
    changed();
    await later(10_000);
    expect([host.textContent, answers.length]).toEqual(['first lost', 1]);
  });
});
