import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useDesk } from '../desk/context';
import { shownNames } from '../../jobs/read';
import { DropArea } from '../desk/DropArea';
import type { GivenFile } from '../../jobs/file';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface Props {
  readonly files: readonly GivenFile[];
  readonly disabled: boolean;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

/** Takes returned files, in as many goes as the user likes. */
export function Returns({ files, disabled, onFiles }: Props) {
  const { texts } = useDesk();
  const styles = useStyles();
  const words = texts.back;
  const names = shownNames(files.map(file => file.name));
  return (
    <DropArea
      title={words.returns}
      hint={words.returnsHint}
      many
      disabled={disabled}
      onFiles={more => onFiles([...files, ...more])}
    >
      {files.length > 0 && (
        <>
          <div className={styles.line}>
            <Text weight="semibold">{words.chosen(files.length)}</Text>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={disabled}
              onClick={() => !disabled && onFiles([])}
            >
              {words.clear}
            </Button>
          </div>
          <ul className={styles.list}>
            {files.map((file, i) => (
              <li key={names[i]} className={styles.item}>
                <span>{names[i]}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={words.remove(names[i] ?? file.name)}
                  disabledFocusable={disabled}
                  onClick={() => !disabled && onFiles(files.filter(other => other !== file))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </DropArea>
  );
}
