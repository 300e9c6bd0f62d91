import { MenuItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActsMenu } from '../components/ActsMenu';
import { usePane } from '../state/context';
import type { Screen } from '../state/work';

interface Props {
  /** Pages that have no room as tabs. */
  readonly screens: readonly Screen[];
  /** The button that opens the menu. */
  readonly children: ReactElement;
}

/** The pages that have no room as tabs, in a menu. Loaded only where there are such: menus are heavier than the whole row. */
export default function MoreTabs({ screens, children }: Props) {
  const { texts, dispatch } = usePane();
  return (
    <ActsMenu positioning="below-end" opener={children}>
      {screens.map(screen => (
        <MenuItem key={screen} onClick={() => dispatch({ type: 'go', screen })}>
          {texts.frame.tabs[screen]}
        </MenuItem>
      ))}
    </ActsMenu>
  );
}
