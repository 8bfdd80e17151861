import { scan } from '@/domain/sensitive-data';
import { reasonsOf, summarizeFindings } from '@/domain/sensitive-data/summary';
import { answeredAlready } from '../answered-already';
import { askToDelete } from '../deletion-request';
import type { FeatureFactory } from './feature';

/** Warns when a customer's public tweet shows personal data, and offers to ask for its deletion. */
export const sensitiveTweet: FeatureFactory = (context) => ({
  id: 'sensitive-tweet',
  onTweet: (handle) => {
    const { text, language } = handle.tweet;
    const ignore = context.settings().ownContacts;
    const findings = scan(text, { language, ignore, direction: 'incoming' });
    const summary = summarizeFindings(findings);
    if (summary === null) return null;
    return {
      warning: {
        ...summary,
        reasons: reasonsOf(findings),
        answered: () => answeredAlready(context, handle.tweet.id),
        askToDelete: (gesture) => void askToDelete(context, handle, gesture),
      },
    };
  },
});
