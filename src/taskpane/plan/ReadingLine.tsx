import { Text, tokens } from '@fluentui/react-components';
import { STRUCTURE_TEXTS } from '../../i18n/structure';
import { isWorthALook } from '../../plan/account/left-out';
import type { Plan } from '../../plan/types';
import { usePane } from '../app/context';
import { readingOf } from '../../plan/draft';
import type { Draft } from '../app/work';

/** What was read before this line existed has neither account nor structure. */
type Kept = Omit<Plan, 'account' | 'structure'> & Partial<Pick<Plan, 'account' | 'structure'>>;

/** How many characters of the paste were left out, and whether the structure wants a look; nothing where all is well. */
export function ReadingLine({ draft }: { readonly draft: Draft }) {
  const { lang } = usePane();
  const words = STRUCTURE_TEXTS[lang];
  const { account = [], structure }: Kept = readingOf(draft.history);
  const left = account.filter(isWorthALook).map(({ start, end }) => draft.source.slice(start, end).trim());
  const lines = left.reduce((sum, text) => sum + text.split('\n').length, 0);
  const said = [
    ...(structure && structure.confidence !== 'sure'
      ? [`${words.name}${words.colon}${words.confidence[structure.confidence] ?? ''}`]
      : []),
    ...(lines > 0 ? [words.leftOut(left.join('').replace(/\s/g, '').length, lines)] : []),
  ];
  if (said.length === 0) return null;
  return (
    <Text size={200} block style={{ color: tokens.colorNeutralForeground2 }}>
      {said.join(' · ')}
    </Text>
  );
}
