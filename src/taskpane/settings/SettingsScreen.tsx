import { Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { LANGS } from '../../i18n/lang';
import { usePane } from '../app/context';
import { BookSettings } from './BookSettings';
import { Departments } from './Departments';

const useStyles = makeStyles({
  page: { flex: 1, overflowY: 'auto', padding: '16px', display: 'flex', flexDirection: 'column', gap: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Choices of this machine, what Mubiao is, and what happens to what is typed. */
export default function SettingsScreen() {
  const { texts, preferences, prefer } = usePane();
  const styles = useStyles();
  const words = texts.settings;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <Field label={words.language}>
        <RadioGroup
          value={preferences.lang ?? ''}
          onChange={(_, data) => prefer({ ...preferences, lang: LANGS.find(l => l === data.value) ?? null })}
        >
          <Radio value="" label={words.followOffice} />
          {LANGS.map(lang => (
            <Radio key={lang} value={lang} label={<span lang={lang}>{words.languages[lang]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.name} hint={words.nameHint}>
        <Input value={preferences.name} onChange={(_, data) => prefer({ ...preferences, name: data.value })} />
      </Field>
      <Departments />
      <BookSettings />
      <section>
        <h2 className={styles.head}>{words.about}</h2>
        <Text block>{words.aboutText}</Text>
        <Text block>{words.untried}</Text>
      </section>
      <section>
        <h2 className={styles.head}>{words.privacy}</h2>
        <Text block>{words.privacyText}</Text>
      </section>
    </div>
  );
}
