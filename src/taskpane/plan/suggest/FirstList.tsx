import { DEPARTMENT_TEMPLATE } from '../../../i18n/departments';
import { Button, Field, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMemo, useRef } from 'react';
import { departmentsOf } from '../../../ledger/departments/read';
import type { DraftPlan } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { Disclosure } from '../../../ui/Disclosure';
import { ImportList } from '../../components/ImportList';
import { usePageStyles } from '../../components/page';
import { TextBox } from '../../components/TextBox';
import { useToast } from '../../components/Toast';
import { knownOwners, splitNames } from '../owners';

/** Rows of a pasted table, or names one a line or parted by 、. */
const rowsOf = (pasted: string): readonly (readonly string[])[] =>
  pasted.includes('\t') ? pasted.split(/\r?\n/).map(line => line.split('\t')) : splitNames(pasted).map(name => [name]);

/** Ways to a first list of departments: a template to fill in, a box to paste names into, the names that the plan has itself. */
export function FirstList({ plan }: { readonly plan: DraftPlan }) {
  const { texts, lang, ports, preferences, prefer } = usePane();
  const styles = usePageStyles();
  const say = useToast();
  const words = texts.review.list;
  const box = useRef<HTMLTextAreaElement>(null);
  const found = useMemo(() => knownOwners(plan, []), [plan]);
  const take = (rows: readonly (readonly string[])[]) => {
    const departments = departmentsOf(rows);
    if (departments.length > 0) prefer({ ...preferences, departments });
    say(departments.length > 0 ? words.set(departments.length) : words.nothing, false);
  };
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Text size={200}>{words.text}</Text>
      <ImportList>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => ports.save(new TextEncoder().encode(`\ufeff${DEPARTMENT_TEMPLATE[lang]}`), words.templateName)}
        >
          {words.template}
        </Button>
      </ImportList>
      {found.length > 0 && (
        <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={() => take(found.map(name => [name]))}>
          {words.found(found.length)}
        </Button>
      )}
      <Disclosure title={words.paste}>
        <Field label={words.pasteLabel} hint={words.pasteHint}>
          <TextBox ref={box} rows={5} />
        </Field>
        <Button size="small" onClick={() => take(rowsOf(box.current?.value ?? ''))}>
          {words.use}
        </Button>
      </Disclosure>
    </section>
  );
}
