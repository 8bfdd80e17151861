import { scan } from '@/domain/sensitive-data';
import { summarizeFindings } from '@/domain/sensitive-data/summary';
import { askToDelete } from '../deletion-request';
import type { FeatureFactory } from './feature';

/** Warns when a customer's public tweet shows personal data, and offers to ask for its deletion. */
export const sensitiveTweet: FeatureFactory = (context) => ({
  id: 'sensitive-tweet',
  onTweet: (handle) => {
    const { text, language } = handle.tweet;
    const ignore = context.settings().ownContacts;
    const summary = summarizeFindings(scan(text, { language, ignore, direction: 'incoming' }));
    if (summary === null) return null;
    return {
      warning: {
        ...summary,
        askToDelete: (gesture) => void askToDelete(context, handle, gesture),
      },
    };
  },
});
