import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../state/context';

/** Puts a message away. */
export function DismissButton({ onPress }: { readonly onPress: () => void }) {
  const { texts } = usePane();
  return (
    <Button appearance="transparent" aria-label={texts.frame.dismiss} icon={<DismissRegular />} onClick={onPress} />
  );
}
