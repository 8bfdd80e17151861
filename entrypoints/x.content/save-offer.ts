import type { HandedReply } from '@/domain/replies/handed-reply';
import { shingles } from '@/domain/replies/near-duplicates';
import { templateFromPost } from '@/domain/replies/template-from-post';
import { redact, scan, WARN_FROM } from '@/domain/sensitive-data';
import { customerLanguage } from '@/domain/tweet';
import { changeSettings } from '@/storage/settings';
import type { FeatureContext } from './features/feature';
import type { SentReply } from './page/x-page';
import { replyVariables } from './reply-variables';

/** Shorter posts are written faster than found. In pairs of words. */
const FEWEST_SHINGLES = 6;

/**
 * Offers the agent to keep the words she just posted as a canned reply. Personal data in them is taken out here, and said
 * in the editor: what was right for one customer would be posted to others.
 */
export function offerToSave(context: FeatureContext, reply: SentReply): void {
  const { store, background, settings } = context;
  const handed = handedReply(context, reply);
  if (!settings().offerToSave || shingles(handed.template).size < FEWEST_SHINGLES) return;
  const close = (): void => store.setState({ notice: null });
  store.setState({
    notice: {
      kind: 'reply-posted',
      save: () => {
        close();
        void background.editHandedReply(handed).then((opened) => {
          if (!opened.ok) store.setState({ notice: { kind: 'settings-not-opened' } });
        });
      },
      stopOffering: () => {
        void changeSettings({ offerToSave: false }).then((saved) => {
          store.setState({ notice: saved.ok ? { kind: 'offer-stopped' } : null });
        });
      },
    },
  });
}

/** Takes the offer away once the agent goes on. */
export function withdrawOffer({ store }: Pick<FeatureContext, 'store'>): void {
  const { notice } = store.getState();
  if (notice?.kind === 'reply-posted' || notice?.kind === 'offer-stopped')
    store.setState({ notice: null });
}

function handedReply(context: FeatureContext, { answers, text }: SentReply): HandedReply {
  const { settings, page, tweets } = context;
  const tweet = tweets.live(answers)?.tweet ?? null;
  const language = tweet && customerLanguage(tweet);
  const found = scan(text, { language, ignore: settings().ownContacts }).filter(
    ({ asked, confidence }) => !asked && confidence >= WARN_FROM,
  );
  const variables = replyVariables(tweet, settings(), page.account);
  return {
    ...templateFromPost(redact(text, found), variables),
    language,
    takenOut: [...new Set(found.map(({ kind }) => kind))],
  };
}
