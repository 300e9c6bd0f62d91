import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 8px 4px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    flex: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

interface Props {
  readonly title: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

/** Top of a page inside a page: the way back, the title (which takes the focus), further buttons. */
export function PanelHead({ title, onBack, children }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.head}>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
        {texts.frame.back}
      </Button>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
