import { Button, Menu, MenuList, MenuPopover, MenuTrigger, type MenuProps } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/context';

interface Props extends Pick<MenuProps, 'positioning'> {
  /** The button that opens the menu. */
  readonly opener: ReactElement;
  /** Its entries. */
  readonly children: ReactNode;
}

/** A button with a menu below it. */
export function ActsMenu({ opener, children, ...place }: Props) {
  return (
    <Menu {...place}>
      <MenuTrigger disableButtonEnhancement>{opener}</MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What can be done besides, behind three dots. */
export function MoreMenu({ children }: Pick<Props, 'children'>) {
  const { more } = usePane().texts.plan;
  const dots = (
    <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={more} title={more} />
  );
  return <ActsMenu opener={dots}>{children}</ActsMenu>;
}
