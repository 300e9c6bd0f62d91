import { useDesk } from '../../ui/desk/context';
import { Note } from '../../ui/desk/Said';

/** What a master has lost by being made anew, wholly or in its own sheets. */
export function MadeAnew({ made }: { readonly made: { readonly rebuilt: boolean; readonly remade: boolean } }) {
  const { master } = useDesk().texts;
  if (!made.rebuilt && !made.remade) return null;
  return <Note intent="warning">{made.rebuilt ? master.rebuilt : master.remade}</Note>;
}
