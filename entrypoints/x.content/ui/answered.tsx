import { AnsweredNote } from '@/components/answered-note/answered-note';
import type { AnsweredAlready } from '../answered-already';
import { useOverlay } from './overlay-store';

/** That the brand has answered already, and how long ago by now. */
export function Answered({ answered }: { readonly answered: AnsweredAlready }) {
  const now = useOverlay((state) => state.now);
  return <AnsweredNote answer={answered} repliesLoaded={answered.repliesLoaded} now={now} />;
}
