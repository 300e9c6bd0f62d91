import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Lang } from '../../i18n/lang';
import type { Vocabulary } from '../../ledger/columns/vocabulary';

interface Props<Code extends string> {
  readonly label: string;
  readonly words: Vocabulary<Code>;
  readonly codes: readonly Code[];
  readonly value: Code | null;
  readonly lang: Lang;
  /** Word for no value; absent: there must be one. */
  readonly none?: string;
  /** Words that the pane has for a code instead of the sheet's. */
  readonly instead?: Readonly<Partial<Record<Code, string>>>;
  readonly onChange: (value: Code | null) => void;
}

/** A drop-down over a closed vocabulary. */
export function WordField<Code extends string>(props: Props<Code>) {
  const { label, words, codes, value, lang, none, instead = {}, onChange } = props;
  const word = (code: Code): string =>
    (instead as Readonly<Record<string, string | undefined>>)[code] ?? words.get(code)?.[lang] ?? code;
  return (
    <Field label={label}>
      <Dropdown
        style={{ minWidth: 0 }}
        size="small"
        value={value === null ? (none ?? '') : word(value)}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, data) => onChange(codes.find(c => c === data.optionValue) ?? null)}
      >
        {none !== undefined && (
          <Option key="" value="">
            {none}
          </Option>
        )}
        {codes.map(code => (
          <Option key={code} value={code}>
            {word(code)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
