import { Link } from '@fluentui/react-components';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import { usePane } from '../../app/context';
import type { LeftList } from './account';

/** Where the keyboard goes on after the list of what was left out. */
export const READING_LINE = 'left-out-line';

interface Props {
  readonly left: LeftList;
  readonly onOpen: () => void;
}

/** How much of the paste was left out; opens the list of it. Nothing where everything was read. */
export function ReadingLine({ left, onOpen }: Props) {
  const { lang, texts } = usePane();
  if (left.rows.length === 0) return null;
  return (
    <div>
      <Link as="button" id={READING_LINE} style={{ fontSize: 12, textAlign: 'left' }} onClick={onOpen}>
        {STRUCTURE_TEXTS[lang].leftOut(left.characters, left.lines)}
        {texts.plan.leftOut.look}
      </Link>
    </div>
  );
}
