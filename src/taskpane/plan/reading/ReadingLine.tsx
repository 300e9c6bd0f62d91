import { Link } from '@fluentui/react-components';
import { GIVEN_TEXTS } from '../../../i18n/given';
import { placesOf, type Unread } from '../../../input/given';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import { usePane } from '../../state/context';
import type { LeftList } from './account';

/** Where the keyboard goes on after the list of what was left out. */
export const READING_LINE = 'left-out-line';

interface Props {
  readonly left: LeftList;
  /** What the format of the text held back. */
  readonly unread: readonly Unread[];
  readonly onOpen: () => void;
}

/** How much of the paste, and of its file, was left out; opens the list of it. Nothing where everything was read. */
export function ReadingLine({ left, unread, onOpen }: Props) {
  const { lang, texts } = usePane();
  if (left.rows.length === 0 && unread.length === 0) return null;
  const said = [
    ...(left.rows.length > 0 ? [STRUCTURE_TEXTS[lang].leftOut(left.characters, left.lines)] : []),
    ...(unread.length > 0 ? [GIVEN_TEXTS[lang].outside(placesOf(unread))] : []),
  ];
  return (
    <div>
      <Link as="button" id={READING_LINE} style={{ fontSize: 12, textAlign: 'left' }} onClick={onOpen}>
        {said.join(GIVEN_TEXTS[lang].and)}
        {texts.plan.leftOut.look}
      </Link>
    </div>
  );
}
