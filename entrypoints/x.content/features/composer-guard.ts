import { isBrandHandle } from '@/domain/brand';
import { judgeDraft, type DraftVerdict } from '@/domain/draft-guard';
import type { PostAnywayReason } from '@/domain/posted-anyway';
import { redact } from '@/domain/sensitive-data';
import { isLaterPart } from '@/domain/sensitive-data/split-text';
import { warmUp } from '@/domain/sensitive-data/warm-up';
import type { Tweet } from '@/domain/tweet';
import { sameDraft, type DraftStep } from '../draft-memory';
import type { ComposerHandle } from '../page/x-page';
import { privateInvitation } from '../private-invitation';
import type { ComposerPart, FeatureContext, FeatureFactory, HeldDraft } from './feature';

/** A pause in typing, in milliseconds; with the drawing, what was found is told within 100. */
const PAUSE = 60;

/**
 * Says below the draft what personal data it shows or asks for in public, and holds the agent's own press of Post while
 * something serious stands in it. In a message only card numbers, passwords and codes are looked for.
 */
export const composerGuard: FeatureFactory = (context) => {
  const follows = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // All of them: what one post of a thread shows may begin in the post before.
  const followAll = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const follow of follows) follow();
    }, PAUSE);
  };
  context.onSettingsChange(followAll);
  context.signal.addEventListener('abort', () => clearTimeout(timer));
  let isWarm = false;

  return {
    id: 'composer-guard',
    onComposer: (composer, show) => {
      composer.onFocus(() => {
        // Before the first letter, and not at all where nobody writes: it takes memory.
        if (!isWarm) requestIdleCallback(() => warmUp());
        isWarm = true;
      });
      const follow = guard(context, composer, show);
      follows.add(follow);
      composer.onChange(followAll);
      composer.signal.addEventListener('abort', () => follows.delete(follow));
      follow();
    },
  };
};

/** Guards one draft; returns what is to be done once it changed. */
function guard(
  context: FeatureContext,
  composer: ComposerHandle,
  show: (part: ComposerPart) => boolean,
): () => void {
  const isPrivate = composer.kind === 'direct-message';
  const memory = context.draftMemory(composer);
  let drawn = '';
  let presses = 0;
  /** False once the question could not be drawn: where it cannot be said why, nothing is held. */
  let canAsk = true;

  const judge = (): DraftVerdict | null =>
    judgeDraft(composer.text(), draftRules(context, composer));
  const draw = (): void => {
    const verdict = judge();
    const found = verdict && { shown: verdict.shown, asked: verdict.asked };
    const outcome = memory.step?.kind ?? null;
    const languageNote = memory.step?.language ?? null;
    const telling = JSON.stringify([found, outcome, languageNote]);
    if (telling === drawn) return;
    if (show({ guard: { found, outcome, languageNote, undo: () => void undo() } })) drawn = telling;
  };
  const close = (): void => {
    context.store.setState(({ heldDraft }) =>
      heldDraft?.composer === composer ? { heldDraft: null } : {},
    );
  };
  const replaceDraft = async (text: string, step: DraftStep | null): Promise<boolean> => {
    const replaced = await composer.replace(text);
    memory.note(replaced.ok ? step : null);
    if (!replaced.ok) {
      const notice = {
        kind: 'not-inserted',
        error: replaced.error,
        text,
        intentLink: null,
      } as const;
      context.store.setState({ notice });
    }
    return replaced.ok;
  };
  const undo = async (): Promise<void> => {
    const former = memory.step?.former ?? null;
    memory.note(null);
    if (former !== null) await replaceDraft(former, null);
    composer.focus();
  };

  const moveToPrivate = async (former: string): Promise<void> => {
    close();
    const answered = answeredTweet(context, composer);
    const invitation = privateInvitation(context, answered);
    if (!invitation.ok) {
      context.store.setState({ notice: invitation.error });
      return;
    }
    const isCopied = await copied(former);
    const { text: result, note: language } = invitation.value;
    const kind = isCopied ? 'moved' : 'moved-uncopied';
    if (!(await replaceDraft(result, { kind, former, result, language }))) return;
    const { answers } = composer;
    context.replyUses.inserted({ replyId: null, text: result, answers, replacesDraft: true });
    composer.focus();
  };
  const mask = async (former: string, verdict: DraftVerdict): Promise<void> => {
    close();
    const result = redact(former, verdict.places);
    if (await replaceDraft(result, { kind: 'redacted', former, result })) composer.focus();
  };
  const lift = (draft: string, { shown, asked }: DraftVerdict, reason: PostAnywayReason): void => {
    close();
    memory.note({ kind: 'lifted', former: null, result: draft });
    composer.focus();
    const kinds = [...shown, ...(asked.length > 0 ? (['ASKED'] as const) : [])];
    const decision = { kinds, reason, at: context.now() };
    void context.background.recordPostedAnyway(decision).then(({ ok }) => {
      if (!ok) context.store.setState({ notice: { kind: 'reason-not-kept' } });
    });
  };
  const ask = (draft: string, verdict: DraftVerdict): HeldDraft => ({
    shown: verdict.shown,
    asked: verdict.asked,
    isPrivate,
    channel: context.settings().privateChannel.kind,
    postNumber: composer.postNumber(),
    moveToPrivate: isPrivate ? null : () => void moveToPrivate(draft),
    redact: verdict.places.length === 0 ? null : () => void mask(draft, verdict),
    edit: () => {
      close();
      composer.focus();
    },
    postAnyway: (reason) => lift(draft, verdict, reason),
    notDrawn: () => {
      canAsk = false;
      close();
    },
  });

  const follow = (): void => {
    const { step } = memory;
    const isPast = step !== null && !sameDraft(composer.text(), step.result);
    if (isPast) memory.note(null);
    draw();
  };
  memory.onNoted(draw, composer.signal);
  composer.holdPosting(() => {
    const draft = composer.text();
    const verdict = judge();
    const isLifted = memory.step?.kind === 'lifted' && memory.step.result === draft;
    if (verdict === null || !verdict.isHeld || isLifted || !canAsk) return false;
    draw();
    const heldDraft = { id: presses++, composer, draft: ask(draft, verdict) };
    context.store.setState({ heldDraft });
    return true;
  });
  composer.signal.addEventListener('abort', close);
  return follow;
}

function draftRules(context: FeatureContext, composer: ComposerHandle) {
  const { guardLevels, ownContacts, privateChannel } = context.settings();
  const hasOwnLink = privateChannel.kind !== 'direct-message' && privateChannel.link !== '';
  const answered = answeredTweet(context, composer);
  return {
    isPrivate: composer.kind === 'direct-message',
    language: answered?.language ?? null,
    previous: previousText(context, composer, answered),
    levels: guardLevels,
    ownContacts,
    privateLink: hasOwnLink ? privateChannel.link : null,
  };
}

/** The brand's own text that the draft goes on from; null for none. */
function previousText(
  { tweets, brand }: FeatureContext,
  composer: ComposerHandle,
  answered: Tweet | null,
): string | null {
  const inThread = composer.before();
  if (inThread !== null) return inThread.text();
  const isOwn = ({ authorHandle }: Tweet) => isBrandHandle(brand(), authorHandle);
  if (answered === null) return null;
  if (isOwn(answered)) return answered.text;
  // Many teams write both parts as answers to the customer's post.
  if (!isLaterPart(composer.text())) return null;
  const others = tweets.repliesTo(answered.id).map(({ tweet }) => tweet);
  const [last] = others.filter(isOwn).sort((one, other) => other.postedAt - one.postedAt);
  return last?.text ?? null;
}

function answeredTweet({ tweets }: FeatureContext, { answers }: ComposerHandle): Tweet | null {
  return answers === null ? null : (tweets.live(answers)?.tweet ?? null);
}

/** False where the browser does not let us: then only *Undo* brings the text back. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
