import { Button, Text } from '@fluentui/react-components';
import { Note } from '../../ui/desk/Said';
import { useExchangeTexts } from './context';
import type { Recorded } from './sending';

export type OpenState =
  | { readonly form: Recorded; readonly is: 'open' | 'impossible' }
  | { readonly form: Recorded; readonly is: 'failed'; readonly why: string };

/** What became of a form that is recorded: open, or why not and what to do. */
export function Opened({ state, onOpen }: { readonly state: OpenState; readonly onOpen: () => void }) {
  const words = useExchangeTexts().out;
  const { form, is } = state;
  if (is === 'impossible') return <Note intent="error">{words.cannotOpen}</Note>;
  if (is === 'failed')
    return (
      <>
        <Note intent="error">{words.openFailed(state.why)}</Note>
        <Button onClick={onOpen}>{words.open}</Button>
      </>
    );
  return (
    <>
      <Note intent="success">
        {words.opened(form.unit)} <Text weight="semibold">{form.name}</Text>
      </Note>
      <Note intent="warning">{words.keepMaster}</Note>
    </>
  );
}
