import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useState } from 'react';
import { VirtualList } from '../../../ui/VirtualList';
import { usePane } from '../../state/context';
import { shortQuote } from '../reading/account';
import { lookOf } from './look';
import type { AlikeLines, Repair } from './useRepair';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 4px 6px 12px',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  words: { flex: 1, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minWidth: 0, maxWidth: '100%', textAlign: 'left' },
  list: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
});

/** Rows of the list in sight, and how high one is until it is drawn. */
const SEEN = 5;
const HIGH = 34;

interface Props {
  readonly alike: AlikeLines;
  readonly source: string;
  readonly repair: Repair;
}

/** “Eight more lines begin with ●”: which they are, a way to take fewer or more, and one press that changes them all. */
export function AlikeBar({ alike, source, repair }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.source.alike;
  const level = texts.source.levels[alike.level];
  const [reach, setReach] = useState(alike.usual);
  const [open, setOpen] = useState(false);
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const others = alike.reaches[Math.min(reach, alike.reaches.length - 1)];
  const lines = others?.segments ?? [];
  const keyOf = useCallback((i: number) => String(lines[i]?.start ?? i), [lines]);
  const estimate = useCallback(() => HIGH, []);
  if (!others) return null;

  const look = lookOf(others.shape, source, alike.at, words);
  const only = lines.filter(({ start }) => !without.has(start));
  const turn = (step: number) => {
    setReach(reach + step);
    setWithout(new Set());
  };
  return (
    <section className={styles.bar} aria-label={words.label}>
      <div className={styles.head}>
        <Text size={200} weight="semibold" className={styles.words} role="status">
          {words.also(lines.length, look)}
        </Text>
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={texts.frame.close}
          title={texts.frame.close}
          onClick={repair.dismiss}
        />
      </div>
      {open && (
        <VirtualList
          role="list"
          aria-label={words.label}
          className={styles.list}
          style={{ flex: 'none', height: Math.min(SEEN, lines.length) * HIGH }}
          count={lines.length}
          keyOf={keyOf}
          estimate={estimate}
        >
          {i => {
            const line = lines[i];
            return line ? (
              <div role="listitem" aria-posinset={i + 1} aria-setsize={lines.length}>
                <Checkbox
                  size="medium"
                  label={shortQuote(source.slice(line.start, line.end), lang)}
                  checked={!without.has(line.start)}
                  onChange={(_, { checked }) =>
                    setWithout(now => {
                      const next = new Set(now);
                      if (checked === true) next.delete(line.start);
                      else next.add(line.start);
                      return next;
                    })
                  }
                />
              </div>
            ) : null;
          }}
        </VirtualList>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={only.length === 0}
          onClick={() => repair.giveAlike(others, only)}
        >
          {only.length === lines.length ? words.all(lines.length, level) : words.some(only.length, level)}
        </Button>
        <Button size="small" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
        {reach > 0 && (
          <Button size="small" className={styles.button} onClick={() => turn(-1)}>
            {words.narrower}
          </Button>
        )}
        {reach < alike.reaches.length - 1 && (
          <Button size="small" className={styles.button} onClick={() => turn(1)}>
            {words.wider}
          </Button>
        )}
      </div>
    </section>
  );
}
