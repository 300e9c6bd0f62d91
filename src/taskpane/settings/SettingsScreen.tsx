import { Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { LANGS } from '../../i18n/lang';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';
import { BookSettings } from './BookSettings';
import { Departments } from './Departments';

/** Choices of this machine, what Mubiao is, and what happens to what is typed. */
export default function SettingsScreen() {
  const { texts, preferences, prefer } = usePane();
  const styles = usePageStyles();
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
      <Field label={words.unit} hint={words.unitHint}>
        <Input value={preferences.unit} onChange={(_, data) => prefer({ ...preferences, unit: data.value })} />
      </Field>
      <Departments />
      <BookSettings />
      <section className={styles.group}>
        <h2 className={styles.heading}>{words.about}</h2>
        <Text block>{words.aboutText}</Text>
        <Text block>{words.untried}</Text>
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>{words.privacy}</h2>
        <Text block>{words.privacyText}</Text>
      </section>
    </div>
  );
}
