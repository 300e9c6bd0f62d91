import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Read out instead of the title, where that does not say enough by itself. */
  readonly label?: string;
  /** How it is, where its page remembers that. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A line that shows and hides what is below it; what is hidden is not drawn. */
export function Disclosure({ title, label, open: held, onOpen, children }: Props) {
  const [own, setOwn] = useState(false);
  const open = held ?? own;
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        style={{ minWidth: 0, paddingLeft: 0, textAlign: 'left' }}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        {...(label ? { 'aria-label': label } : {})}
        onClick={() => (onOpen ?? setOwn)(!open)}
      >
        {title}
      </Button>
      <div id={id}>{open && children}</div>
    </div>
  );
}
