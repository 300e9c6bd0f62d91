import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useDesk } from './context';
import type { GivenFile } from '../../jobs/file';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly many?: boolean;
  /** Something is there already. */
  readonly full?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly GivenFile[]) => void;
  /** What was given so far. */
  readonly children?: ReactNode;
}

/** Takes files by drag and drop, or by the system's own dialog. */
export function DropArea({ title, hint, many = false, full = false, disabled = false, onFiles, children }: Props) {
  const { texts } = useDesk();
  const styles = useStyles();
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = Array.from(list ?? []);
    if (files.length > 0 && !disabled) onFiles(many ? files : files.slice(0, 1));
  };
  const carries = (event: DragEvent) => Array.from(event.dataTransfer.types).includes('Files');
  const choose = many ? texts.drop.chooseMany : full ? texts.drop.again : texts.drop.choose;
  return (
    <section
      className={mergeClasses(styles.area, over && styles.over)}
      aria-labelledby={heading}
      onDragOver={event => {
        if (!carries(event) || disabled) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={event => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      <Text size={200} className={styles.hint}>
        {hint}
      </Text>
      <div className={styles.line}>
        <Text>{texts.drop.here}</Text>
        <Button
          icon={<FolderOpenRegular />}
          disabledFocusable={disabled}
          aria-label={`${choose}: ${title}`}
          onClick={() => input.current?.click()}
        >
          {choose}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple={many}
        aria-label={title}
        accept={many ? undefined : '.xlsx,.xlsm'}
        onChange={event => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {children}
    </section>
  );
}
