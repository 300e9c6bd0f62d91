import { joinNames, labelled } from '../../i18n/marks';
import { Disclosure } from '../Disclosure';
import { useDesk } from '../desk/context';
import { Note } from '../desk/Said';

/** Names that stand in a narrow pane without taking it all. */
const FEW = 6;

/** Units from which nothing has come back: a few are named, many are counted and named where somebody asks. */
export function Missing({ names }: { readonly names: readonly string[] }) {
  const { texts, lang } = useDesk();
  if (names.length === 0) return null;
  const said = texts.back.missing(names.length);
  const all = joinNames(names, lang);
  return (
    <Note intent="warning">
      {names.length > FEW ? <Disclosure title={said}>{all}</Disclosure> : labelled(said, all, lang)}
    </Note>
  );
}
