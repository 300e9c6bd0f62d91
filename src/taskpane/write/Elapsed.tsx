import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../state/context';

/** Seconds of work that are nothing to speak of. */
const SOON = 2;

/** Seconds since it is shown, each as it passes, so that a long step does not look like a frozen pane. Nobody reads them out. */
export function Elapsed() {
  const { texts } = usePane();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const from = Date.now();
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - from) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  if (seconds < SOON) return null;
  return (
    <Text role="timer" aria-live="off" size={200}>
      {texts.write.elapsed(seconds)}
    </Text>
  );
}
