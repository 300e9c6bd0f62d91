import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { joinNames } from '../../i18n/marks';
import type { Ledger } from '../../ledger/types';
import { usePane } from '../state/context';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import { TroubleBar } from './TroubleBar';

interface Props {
  readonly title: string;
  readonly children: (ledger: Ledger) => ReactNode;
}

/** A page about the matrix of the open workbook; where there is none, it says why and what to do. */
export function BookGate({ title, children }: Props) {
  const { texts, lang, ports, book, live, dispatch } = usePane();
  const styles = usePageStyles();
  const words = texts.fill;
  const { refresh } = book;
  const isBare = ports.book !== null && book.open === null;
  // A matrix may have come into the workbook from elsewhere, a sheet copied or a file opened in its place: nothing tells of it.
  useEffect(() => {
    if (isBare) void refresh();
  }, [isBare, refresh]);
  // Whoever keeps the matrix alive had found none either: told once, whatever comes of it.
  const told = useRef(false);
  const isFound = Boolean(book.open);
  const isUnknown = live.state?.phase === 'noMatrix';
  const { scan } = live;
  useEffect(() => {
    if (!isFound) told.current = false;
    else if (isUnknown && !told.current) {
      told.current = true;
      void scan();
    }
  }, [isFound, isUnknown, scan]);
  if (ports.book && book.open) {
    const { ledger, missing = [] } = book.open;
    return (
      <>
        {missing.length > 0 && (
          <MessageBar intent="warning" layout="multiline" style={{ flexShrink: 0 }}>
            <MessageBarBody>{words.missing(joinNames(missing, lang))}</MessageBarBody>
          </MessageBar>
        )}
        {children(ledger)}
      </>
    );
  }
  const toPlan = (
    <>
      <Text>{words.noMatrix}</Text>
      <Button appearance="primary" onClick={() => dispatch({ type: 'go', screen: 'plan' })}>
        {texts.write.toPlan}
      </Button>
      <Button onClick={() => void refresh()}>{words.refresh}</Button>
    </>
  );
  const reading = book.error ? (
    <TroubleBar error={book.error} onRetry={() => void book.refresh()} />
  ) : (
    <Spinner label={words.loading} />
  );
  return (
    <div className={styles.page}>
      <HiddenHeading>{title}</HiddenHeading>
      {!ports.book ? <Text>{words.noBook}</Text> : book.open === null ? toPlan : reading}
    </div>
  );
}
