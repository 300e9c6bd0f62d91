import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import type { Lang } from '../../i18n/lang';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';
import type { SampleName } from '../ports';
import { StartProblem } from './bars';
import { EnteredCard } from './EnteredCard';
import { FileDrop, FileButton } from './FileDrop';
import { KeptDraftCard } from './KeptDraftCard';
import { OpenDrafts } from './OpenDrafts';
import { useStartKeys } from './useStartKeys';
import { SelectionButton } from './SelectionButton';

const SAMPLES: readonly SampleName[] = ['county', 'education', 'health', 'table', 'english'];

const LANG_OF = (name: SampleName): Lang => (name === 'english' ? 'en' : 'zh-CN');

const useStyles = makeStyles({
  page: { overflowY: 'auto', padding: '16px', display: 'flex', flexDirection: 'column', gap: '16px' },
  head: { display: 'flex', gap: '12px', alignItems: 'flex-start' },
  logo: { width: '40px', height: '40px', flexShrink: 0 },
  headline: { fontSize: tokens.fontSizeBase400, lineHeight: '1.5', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  points: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  point: { display: 'grid', gridTemplateColumns: '22px 1fr', columnGap: '8px' },
  number: {
    width: '20px',
    height: '20px',
    borderRadius: '10px',
    textAlign: 'center',
    lineHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  light: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  samples: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', margin: 0, padding: 0 },
  sample: { justifyContent: 'flex-start', textAlign: 'left', paddingLeft: '6px' },
  privacy: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    '& > svg': { flexShrink: 0 },
  },
});

/** First page: what it is for, and the ways to begin. */
export function Start() {
  const { texts, lang, dispatch, read, ports } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.start;
  const first = useStartKeys();
  const samples = [...SAMPLES].sort((a, b) => Number(LANG_OF(b) === lang) - Number(LANG_OF(a) === lang));
  return (
    <FileDrop className={styles.page}>
      <div className={styles.head}>
        <img className={styles.logo} src="assets/icon-80.png" alt="" />
        <h1 className={styles.headline}>{words.headline}</h1>
      </div>
      <StartProblem />
      <OpenDrafts />
      <KeptDraftCard />
      <EnteredCard />
      <div className={styles.actions} ref={first}>
        <Button
          appearance="primary"
          size="large"
          icon={<ClipboardPasteRegular />}
          onClick={() => dispatch({ type: 'go', screen: 'plan' })}
        >
          {words.paste}
        </Button>
        {ports.book && <SelectionButton />}
        <FileButton />
      </div>
      <ol className={styles.points}>
        {words.points.map((point, i) => (
          <li key={point.title} className={styles.point}>
            <span className={styles.number} aria-hidden>
              {i + 1}
            </span>
            <span>
              <Text weight="semibold">{point.title}</Text>
              <br />
              <Text className={styles.light}>{point.text}</Text>
            </span>
          </li>
        ))}
      </ol>
      <section>
        <h2 className={page.heading}>{words.trySample}</h2>
        <div className={styles.samples}>
          {samples.map(name => (
            <Button
              key={name}
              appearance="subtle"
              size="small"
              className={styles.sample}
              onClick={() => void read.sample(name)}
            >
              {words.samples[name]}
            </Button>
          ))}
        </div>
      </section>
      <div className={styles.privacy}>
        <ShieldLockRegular aria-hidden />
        <Text size={200}>{words.privacy}</Text>
      </div>
    </FileDrop>
  );
}
