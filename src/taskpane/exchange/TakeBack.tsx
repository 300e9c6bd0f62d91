import { Button, Text } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useEffect, useMemo, useState } from 'react';
import { readBatches } from '../../exchange/batch';
import { Preview } from '../../ui/back/Preview';
import { useDesk } from '../../ui/desk/context';
import type { HeldComparison } from '../../jobs/desk/desk';
import { Returns } from '../../ui/back/Returns';
import { Note, Said } from '../../ui/desk/Said';
import { useJob } from '../../ui/desk/useJob';
import type { GivenFile } from '../../jobs/file';
import { FILES_TEXTS } from '../../i18n/files';
import { joinNames } from '../../i18n/marks';
import type { Ledger } from '../../ledger/types';
import { usePane } from '../state/context';
import { explain, useExchangeTexts } from './context';
import type { ExchangeBook } from '../ports/exchange';
import { WrittenBack } from './WrittenBack';

/** Most files that are named. */
const NAMED = 20;

interface Props {
  readonly ledger: Ledger;
  readonly exchange: ExchangeBook;
}

/** Returned files into the open workbook: read, compared, looked through, written in one go. */
export function TakeBack({ ledger, exchange }: Props) {
  const { texts, lang, ports, book, preferences } = usePane();
  const words = useExchangeTexts().back;
  const all = useExchangeTexts();
  const page = FILES_TEXTS[lang];
  const { desk } = useDesk().ports;
  const job = useJob();
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  // Given before the pane was loaded anew; forgotten as soon as files are given again.
  const [gone, setGone] = useState(() => ports.given.load());
  const [compared, setCompared] = useState<HeldComparison | null>(null);
  useEffect(() => void ports.given.keep(files.length > 0 ? files.map(file => file.name) : gone), [ports, files, gone]);
  const sent = useMemo(() => readBatches(ledger.stampLines ?? []).length > 0, [ledger]);
  const working = job.state.type === 'working';
  const say = (error: unknown): string | null => explain(error, all, texts, lang);

  const read = async (): Promise<void> => {
    if (files.length === 0) return;
    setCompared(null);
    setCompared(await job.run(watch => desk.compare(ledger, files, watch)));
  };
  const restart = (): void => {
    setCompared(null);
    setFiles([]);
  };
  if (compared)
    return (
      <Preview
        compared={compared}
        who={preferences.name}
        words={words}
        explain={say}
        write={async (decisions, who, watch) => {
          const order = { comparison: compared.id, decisions, who };
          const written = await exchange.takeBack(async now => {
            const settled = await desk.settle(order, now, watch);
            return { ...settled, ledger: settled.ledger ?? now };
          }, watch.signal);
          ports.given.keep([]);
          void book.refresh();
          return written;
        }}
        done={written => (
          <WrittenBack written={written} exchange={exchange} onAgain={() => void read()} onRestart={restart} />
        )}
        onRestart={restart}
      />
    );
  return (
    <>
      <Text>{words.hint}</Text>
      {gone.length > 0 && (
        <Note intent="warning">{words.gone(joinNames(gone.slice(0, NAMED), lang), gone.length)}</Note>
      )}
      {!sent && <Note intent="warning">{words.noBatch}</Note>}
      <Returns
        files={files}
        disabled={working}
        onFiles={next => {
          setFiles(next);
          setGone([]);
          job.clear();
        }}
      />
      <Said job={job} before={words.read} say={({ file, place, of }) => page.reading(file, place, of)} explain={say} />
      {!working && (
        <>
          {files.length === 0 && <Text>{page.back.needReturns}</Text>}
          <Button
            appearance="primary"
            icon={<DocumentSearchRegular />}
            disabledFocusable={files.length === 0}
            onClick={() => void read()}
          >
            {words.read}
          </Button>
        </>
      )}
    </>
  );
}
