import { Button, Checkbox, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { BULLETIN_TEXTS } from '../../i18n/bulletin-pane';
import { lastMonthEnd, toIso } from '../../ledger/dates/serial';
import { composeBulletin } from '../../report/bulletin/compose';
import { docLines } from '../../report/doc/text';
import { dayText } from '../../report/words/numbers';
import { BulletinFields, dayFault, useBulletinChoices } from '../../ui/bulletin/BulletinFields';
import { noticeTexts } from '../../ui/bulletin/notices';
import { useDesk } from '../../ui/desk/context';
import type { HeldMaster } from '../../jobs/desk/desk';
import { DropArea } from '../../ui/desk/DropArea';
import { MasterArea } from '../parts/MasterArea';
import { Note } from '../../ui/desk/Said';
import type { GivenFile, MadeFile } from '../../jobs/file';
import { EarlierField, useEarlier } from './EarlierField';
import { PeriodActs } from './PeriodActs';
import { docxFile, LetterheadTrouble, textFile } from '../../jobs/bulletin-file';
import { dayTyped } from '../../ui/duties/DayInput';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '14px' },
  field: { maxWidth: '420px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  preview: { whiteSpace: 'pre-wrap', maxHeight: '60vh', overflowY: 'auto', lineHeight: 1.7, margin: 0 },
});

/** The bulletin of a master as a file: what a task pane may not save. */
export default function BulletinPage() {
  const { ports, lang } = useDesk();
  const words = BULLETIN_TEXTS[lang];
  const styles = useStyles();
  const [master, setMaster] = useState<HeldMaster | null>(null);
  const [choices, change] = useBulletinChoices(() => '');
  const { typed, kind, issue } = choices;
  const [check, setCheck] = useState(false);
  const [template, setTemplate] = useState<GivenFile | null>(null);
  const [said, setSaid] = useState<{ readonly bad: boolean; readonly text: string } | null>(null);

  const ledger = master?.ledger ?? null;
  const asOf = dayTyped(typed, null);
  const fault = dayFault(asOf, ledger?.settings.planStart ?? null, lang);
  const earlier = useEarlier(ledger, fault === null ? asOf : null);
  const { snapshots } = earlier;
  const take = (next: HeldMaster | null): void => {
    setMaster(next);
    setSaid(null);
    earlier.setOld(null);
    if (next !== null) change({ typed: toIso(next.ledger.settings.asOf ?? lastMonthEnd(ports.today())) });
  };
  const bulletin = useMemo(
    () =>
      ledger === null || ledger.rows.length === 0 || asOf === null || fault !== null || snapshots === null
        ? null
        : composeBulletin(ledger, { asOf, kind, issue, check, earlier: snapshots }),
    [ledger, asOf, fault, kind, issue, check, snapshots],
  );
  const name = asOf === null ? '' : words.fileName(words.kinds[kind], toIso(asOf));
  const save = async (make: () => MadeFile | Promise<MadeFile>): Promise<void> => {
    try {
      const made = await make();
      ports.save(made);
      setSaid({ bad: false, text: words.saved(made.name) });
    } catch (error) {
      const found = error instanceof LetterheadTrouble ? error.found.map(one => `{{${one}}}`).join(' ') : '';
      const text = !(error instanceof LetterheadTrouble)
        ? String(error instanceof Error ? error.message : error)
        : error.code === 'not-docx'
          ? words.notDocx(error.file)
          : words.noBody(error.file, found);
      setSaid({ bad: true, text });
    }
  };
  return (
    <div className={styles.page}>
      <MasterArea master={master} disabled={false} onMaster={take} />
      {ledger?.rows.length === 0 && <Note intent="warning">{words.noRowsAtAll}</Note>}
      {ledger !== null && ledger.rows.length > 0 && (
        <>
          <BulletinFields choices={choices} onChange={change} fault={fault} words={words} className={styles.field} />
          {asOf !== null && fault === null && <EarlierField earlier={earlier} ledger={ledger} asOf={asOf} />}
          <Checkbox label={words.check} checked={check} onChange={(_, data) => setCheck(data.checked === true)} />
          <DropArea
            title={words.template}
            hint={words.templateHint}
            full={template !== null}
            onFiles={([file]) => setTemplate(file ?? null)}
          >
            {template && <Text>{words.templateGiven(template.name)}</Text>}
          </DropArea>
        </>
      )}
      {bulletin && asOf !== null && (
        <>
          {noticeTexts(bulletin, words, lang).map(text => (
            <Note key={text} intent="info">
              {text}
            </Note>
          ))}
          <div className={styles.line}>
            <Button
              appearance="primary"
              onClick={() =>
                void save(() =>
                  docxFile(bulletin, name, template, {
                    issue,
                    date: dayText(asOf, bulletin.doc.lang, bulletin.facts.ledger.meta.year, true),
                  }),
                )
              }
            >
              {words.saveDocx}
            </Button>
            <Button onClick={() => void save(() => textFile(bulletin, name))}>{words.saveText}</Button>
          </div>
          {said && <Note intent={said.bad ? 'error' : 'success'}>{said.text}</Note>}
          {master && <PeriodActs master={master} asOf={asOf} issue={issue} onMaster={setMaster} />}
          <pre className={styles.preview} lang={bulletin.doc.lang} style={{ fontFamily: 'inherit' }}>
            {docLines(bulletin.doc).join('\n')}
          </pre>
        </>
      )}
    </div>
  );
}
