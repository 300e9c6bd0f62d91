import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, type Arrived } from '../state/context';
import { carryOver, inPlace } from '../state/taking-up';

/** Says that Excel came after the pane had opened without it, and connects the workbook when asked. */
export default function LateBook({ ports: arrived, take }: Arrived) {
  const { texts, ports, preferences, prefer, work } = usePane();
  const [isTaking, setIsTaking] = useState(false);
  const { said, connect } = texts.frame.late;
  const takeUp = async () => {
    setIsTaking(true);
    const carried = await carryOver(ports, arrived, preferences, work.draft !== null);
    if (carried !== preferences) prefer(carried);
    take(inPlace(ports, arrived));
  };
  return (
    <MessageBar intent="info" layout="multiline" style={{ flexShrink: 0 }}>
      <MessageBarBody>{said}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabledFocusable={isTaking} onClick={() => void takeUp()}>
          {connect}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
