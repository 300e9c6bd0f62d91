import {
  Button,
  Checkbox,
  Dropdown,
  Field,
  MessageBar,
  MessageBarBody,
  Option,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useMemo, useState } from 'react';
import { fromIso } from '../../ledger/dates/serial';
import { LANGS, type Lang } from '../../i18n/lang';
import { current, toPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import { todayOf } from '../../ui/today';
import { TroubleBar } from '../book/TroubleBar';
import { keptOf } from '../book/kept';
import { bookFileName, NO_CHOICES, previewWrite, workbookOf, type PreviewChoices } from '../book/writing';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import { Done } from './Done';
import { PreviewLists } from './PreviewLists';
import { Progress } from './Progress';
import type { OpenBook } from '../ports';
import type { ToWrite } from '../state/useWriting';

type Saving =
  | { readonly type: 'idle' | 'saving' }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'failed'; readonly message: string };

/** Says what writing will do, does it, and says where things are. */
export default function WriteScreen() {
  const { texts, work, ports, book, writing, lang, preferences, dispatch } = usePane();
  const styles = usePageStyles();
  const words = texts.write;
  const { draft } = work;
  const [sheets, setSheets] = useState<Lang>(lang);
  const [saved, setSaved] = useState<Saving>({ type: 'idle' });
  const [choices, setChoices] = useState<PreviewChoices>(NO_CHOICES);
  const plan = useMemo(() => draft && toPlan(current(draft.history)), [draft]);
  const kept = useMemo(() => draft && keptOf(draft), [draft]);
  const asOf = fromIso((draft && current(draft.history).asOf) ?? '');
  const ready = ports.book ? book.open !== undefined : true;
  const there = book.open?.ledger ?? null;
  const preview = useMemo(
    () => (plan && ready ? previewWrite(there, plan, sheets, preferences.departments, choices, kept, asOf) : null),
    [kept, asOf, plan, ready, there, sheets, preferences.departments, choices],
  );

  if (writing.state.type === 'done' && !draft)
    return <Done written={writing.state.written} rows={writing.state.rows} />;
  if (writing.state.type === 'writing') return <Progress state={writing.state} onStop={writing.stop} />;
  if (!draft)
    return (
      <div className={styles.page}>
        <HiddenHeading>{words.title}</HiddenHeading>
        <Text>{words.noDraft}</Text>
        <Button appearance="primary" onClick={() => dispatch({ type: 'go', screen: 'plan' })}>
          {words.toPlan}
        </Button>
      </div>
    );
  if (!preview)
    return (
      <div className={styles.page}>
        <HiddenHeading>{words.title}</HiddenHeading>
        {book.error ? (
          <TroubleBar error={book.error} onRetry={() => void book.refresh()} />
        ) : (
          <Spinner label={words.comparing} />
        )}
      </div>
    );

  const make = (open: OpenBook | null): ToWrite => {
    const now = plan
      ? previewWrite(open?.ledger ?? null, plan, sheets, preferences.departments, choices, kept, asOf)
      : preview;
    return { spec: workbookOf(now, todayOf(ports.now()), open?.guarded), rows: now.ledger.rows.length };
  };
  const save = async () => {
    setSaved({ type: 'saving' });
    try {
      const spec = workbookOf(preview, todayOf(ports.now()));
      const name = bookFileName(preview.ledger.meta.title || draft.origin, texts.frame.product);
      ports.save(await ports.toFile(spec), name);
      setSaved({ type: 'saved', name });
    } catch (problem) {
      setSaved({ type: 'failed', message: problem instanceof Error ? problem.message : String(problem) });
    }
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      {writing.state.type === 'failed' && <TroubleBar error={writing.state.error} />}
      {writing.state.type === 'stopped' && (
        <MessageBar intent="warning" layout="multiline" style={{ flexShrink: 0 }}>
          <MessageBarBody>{words.stopped}</MessageBarBody>
        </MessageBar>
      )}
      <Text>{!ports.book ? words.saveAlone : preview.first ? words.first : words.merge}</Text>
      {preview.first && (
        <Field label={words.sheetsLanguage}>
          <Dropdown
            style={{ minWidth: 0 }}
            value={texts.settings.languages[sheets]}
            selectedOptions={[sheets]}
            onOptionSelect={(_, data) => setSheets(LANGS.find(l => l === data.optionValue) ?? lang)}
          >
            {LANGS.map(code => (
              <Option key={code} value={code}>
                {texts.settings.languages[code]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <PreviewLists preview={preview} deciding={{ choices, decide: setChoices }} />
      {preview.differs.length > 0 && (
        <Checkbox
          label={words.update(preview.differs.length)}
          checked={preview.differs.every(({ row }) => choices.update.has(row.key))}
          onChange={(_, data) =>
            setChoices({
              ...choices,
              update: new Set(data.checked === true ? preview.differs.map(({ row }) => row.key) : []),
            })
          }
        />
      )}
      {ports.book && (
        <>
          <Text size={200}>{words.noUndo}</Text>
          <Button
            appearance="primary"
            size="large"
            icon={<TableEditRegular />}
            onClick={() => void writing.write(make)}
          >
            {words.write}
          </Button>
        </>
      )}
      {!ports.book && (
        <Button
          appearance="primary"
          size="large"
          icon={saved.type === 'saving' ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
          disabledFocusable={saved.type === 'saving'}
          onClick={() => void save()}
        >
          {saved.type === 'saving' ? words.saving : words.save}
        </Button>
      )}
      {saved.type === 'failed' && (
        <MessageBar intent="error" layout="multiline" style={{ flexShrink: 0 }}>
          <MessageBarBody>{words.notSaved(saved.message)}</MessageBarBody>
        </MessageBar>
      )}
      <Text role="status" size={200}>
        {saved.type === 'saving' && words.saving}
        {saved.type === 'saved' && words.saved(saved.name)}
      </Text>
    </div>
  );
}
