import { Button, Text } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useMemo, useState } from 'react';
import { readBatches } from '../../exchange/batch';
import { Preview } from '../../files/back/Preview';
import { Returns } from '../../files/back/Returns';
import { compare, merging, type Compared } from '../../files/jobs/take-back';
import { Note, Said } from '../../files/parts/Said';
import { useJob } from '../../files/parts/useJob';
import type { GivenFile } from '../../files/ports';
import { FILES_TEXTS } from '../../i18n/files';
import type { Ledger } from '../../ledger/types';
import { usePane } from '../app/context';
import { explain, useExchangeTexts } from './context';
import type { ExchangeBook } from './ports';
import { WrittenBack } from './WrittenBack';

interface Props {
  readonly ledger: Ledger;
  readonly exchange: ExchangeBook;
}

/** Returned files into the open workbook: read, compared, looked through, written in one go. */
export function TakeBack({ ledger, exchange }: Props) {
  const { texts, lang, book, preferences } = usePane();
  const words = useExchangeTexts().back;
  const all = useExchangeTexts();
  const page = FILES_TEXTS[lang];
  const job = useJob();
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [compared, setCompared] = useState<Compared | null>(null);
  const sent = useMemo(() => readBatches(ledger.stampLines ?? []).length > 0, [ledger]);
  const working = job.state.type === 'working';
  const say = (error: unknown): string | null => explain(error, all, texts);

  const read = async (): Promise<void> => {
    if (files.length === 0) return;
    setCompared(null);
    setCompared(await job.run(watch => compare(ledger, files, watch)));
  };
  const restart = (): void => {
    setCompared(null);
    setFiles([]);
  };
  if (compared)
    return (
      <Preview
        compared={{ ledger: compared.ledger, report: compared.collected.report }}
        who={preferences.name}
        words={words}
        explain={say}
        write={async (decisions, who, watch) => {
          const written = await exchange.takeBack(merging(compared, decisions, who), watch.signal);
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
      {!sent && <Note intent="warning">{words.noBatch}</Note>}
      <Returns
        files={files}
        disabled={working}
        onFiles={next => {
          setFiles(next);
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
