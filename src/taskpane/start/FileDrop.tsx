import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  over: { position: 'relative' },
  veil: {
    position: 'absolute',
    inset: '6px',
    zIndex: 1,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Opens a file by the system's own dialog. */
export function FileButton() {
  const { texts, read } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {texts.start.fromFile}
      </Button>
      <Text size={200} className={styles.hint}>
        {texts.start.fileKinds}
      </Text>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.start.fromFile}
        accept=".txt,.md,.docx,.pdf,.xlsx,.xlsm,.csv,text/plain"
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read.file(file);
        }}
      />
    </>
  );
}

interface Props {
  readonly className: string;
  readonly children: ReactNode;
}

/** A page that takes a dropped file. */
export function FileDrop({ className, children }: Props) {
  const { texts, read } = usePane();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const carries = (event: DragEvent) => Array.from(event.dataTransfer.types).includes('Files');
  return (
    <div
      className={mergeClasses(className, styles.over)}
      onDragOver={event => {
        if (!carries(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={event => event.currentTarget === event.target && setOver(false)}
      onDrop={event => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        void read.file(file);
      }}
    >
      {over && (
        <div className={styles.veil}>
          <Text weight="semibold">{texts.start.dropHere}</Text>
        </div>
      )}
      {children}
    </div>
  );
}
