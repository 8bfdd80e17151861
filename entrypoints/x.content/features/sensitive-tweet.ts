import { scan } from '@/domain/sensitive-data';
import { summarizeFindings } from '../sensitive-summary';
import type { FeatureFactory } from './feature';

/** Warns when a customer's public tweet shows personal data. */
export const sensitiveTweet: FeatureFactory = () => ({
  id: 'sensitive-tweet',
  onTweet: ({ tweet }) => {
    const warning = summarizeFindings(scan(tweet.text, { language: tweet.language, ignore: [] }));
    return warning === null ? null : { warning };
  },
});
