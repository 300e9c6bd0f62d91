import { MARKS } from '../../i18n/marks';
import {
  Button,
  Field,
  Input,
  makeStyles,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { usePane } from '../state/context';
import { splitNames } from './owners';

const useStyles = makeStyles({ line: { display: 'flex', gap: '4px' }, input: { flex: 1, minWidth: 0 } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
  /** When the user has finished: by leaving the field, or by choosing from the list. */
  readonly onDone?: (value: string) => void;
  readonly hint?: string;
}

/** Names typed and parted by 、, or chosen from the known departments. */
export function OwnersField({ label, value, names, onChange, onDone, hint }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const chosen = splitNames(value);
  return (
    <div className={styles.line}>
      <Field label={label} className={styles.input} {...(hint ? { hint } : {})}>
        <Input
          value={value}
          style={{ minWidth: 0 }}
          onChange={(_, data) => onChange(data.value)}
          onBlur={() => onDone?.(value)}
        />
      </Field>
      {names.length > 0 && (
        <Menu
          checkedValues={{ names: [...chosen] }}
          onCheckedValueChange={(_, { checkedItems }) => {
            const kept = chosen.filter(name => checkedItems.includes(name) || !names.includes(name));
            const next = [...kept, ...checkedItems.filter(name => !kept.includes(name))].join(MARKS[lang].owners);
            onChange(next);
            onDone?.(next);
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              style={{ alignSelf: 'flex-start', marginTop: 26 }}
              icon={<BuildingRegular />}
              aria-label={`${label}：${texts.plan.edit.addOwner}`}
              title={texts.plan.edit.addOwner}
            />
          </MenuTrigger>
          <MenuPopover style={{ maxHeight: 280, overflowY: 'auto', maxWidth: 280 }}>
            <MenuList>
              {names.map(name => (
                <MenuItemCheckbox key={name} name="names" value={name}>
                  {name}
                </MenuItemCheckbox>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
