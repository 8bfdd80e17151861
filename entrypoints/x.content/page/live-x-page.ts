import { isSnowflakeShaped } from '@/domain/snowflake';
import { sameHandle, type Handle, type TweetId } from '@/domain/tweet';
import type { Composer } from './composer';
import type { PageFacts } from './composer-scope';
import { Composers } from './composers';
import { focusedPlace } from './focused-place';
import { OwnHosts } from './kept-host';
import { Listeners } from './listeners';
import { openReply } from './open-reply';
import { holdPresses } from './posting-hold';
import { MissingPosts } from './missing-post';
import { pageHealth } from './page-health';
import { pagePlace, type PagePlace } from './page-kind';
import { observePage, wholePage, type PageTurn } from './page-turn';
import { ConfirmedReplies } from './reply-sent';
import { Session } from './session';
import { observeAppearance, readAppearance, type Appearance } from './theme';
import { pageList, TweetRows, type TweetRow } from './tweet-observer';
import { readIdentity } from './tweet-reader';
import type {
  ComposerHandle,
  MissingPost,
  PageAdapter,
  SentReply,
  TrustedGesture,
  TweetHandle,
} from './x-page';

/** The adapter on a living page: joins the parts and tells the listeners, once a turn and in a fixed order. */
export class LiveXPage implements PageAdapter {
  readonly #document: Document;
  readonly #isWanted: () => boolean;
  readonly #ownHosts = new OwnHosts();
  readonly #session: Session;
  readonly #rows: TweetRows;
  readonly #composers = new Composers(this.#ownHosts);
  readonly #confirmed: ConfirmedReplies;
  readonly #tweetFound = new Listeners<[TweetHandle]>();
  readonly #turnDone = new Listeners();
  readonly #composerFound = new Listeners<[Composer]>();
  readonly #pageChanged = new Listeners();
  readonly #replySent = new Listeners<[SentReply]>();
  readonly #postMissing = new Listeners<[MissingPost]>();
  readonly #missing = new MissingPosts();
  #place: PagePlace;
  #appearance: Appearance;
  #accountHandle: Handle | null;
  #lastState: string;

  constructor(document: Document, signal: AbortSignal, isWanted: () => boolean) {
    this.#document = document;
    this.#isWanted = isWanted;
    this.#place = pagePlace(document.location.pathname, null);
    this.#session = new Session(document);
    this.#appearance = readAppearance(document);
    this.#rows = new TweetRows(this.#place, this.#ownHosts);
    this.#accountHandle = this.#noteAccount();
    const account = () => this.#session.handle;
    this.#confirmed = new ConfirmedReplies(document, this.#composers, account, signal);
    this.#lastState = this.#state();
    this.#observe(signal);
  }

  get kind() {
    return this.#place.kind;
  }

  get accountHandle() {
    return this.#accountHandle;
  }

  get account() {
    return this.#session.account;
  }

  get theme() {
    return this.#appearance.theme;
  }

  get language() {
    return this.#appearance.language;
  }

  onTweet(found: (tweet: TweetHandle) => void): void {
    for (const row of this.#rows) found(row);
    this.#tweetFound.add(found);
  }

  onTurn(done: () => void): void {
    this.#turnDone.add(done);
  }

  onComposer(found: (composer: ComposerHandle) => void): void {
    for (const composer of this.#composers) found(composer);
    this.#composerFound.add(found);
  }

  onChange(changed: () => void): void {
    this.#pageChanged.add(changed);
  }

  onReplySent(sent: (reply: SentReply) => void): void {
    this.#replySent.add(sent);
  }

  onPostMissing(found: (post: MissingPost) => void): void {
    this.#postMissing.add(found);
  }

  async openReply(tweet: TweetHandle, gesture: TrustedGesture) {
    const row = [...this.#rows].find((candidate) => candidate === tweet);
    return openReply(row ?? null, gesture, {
      open: () => this.#composers,
      onNew: (found, signal) => this.#composerFound.add(found, signal),
    });
  }

  focused() {
    return focusedPlace(this.#document, this.#composers, this.#rows);
  }

  health() {
    return pageHealth(this.#document, (article) => readIdentity(article) !== null);
  }

  #observe(signal: AbortSignal): void {
    const page = this.#document;
    const { defaultView: view } = page;
    if (view) holdPresses(view, this.#composers, signal);
    const navigated = () => this.#turn({ added: [], touched: new Set(), removed: false });
    observePage(
      page,
      (node) => this.#ownHosts.includes(node),
      (turn) => this.#turn(turn),
      signal,
    );
    observeAppearance(page, () => this.#readAppearance(), signal);
    view?.addEventListener('popstate', navigated, { signal });
    // Where the browser has it, it also tells of X's own `pushState`; elsewhere the rows that change tell of it.
    if (view && 'navigation' in view) {
      view.navigation.addEventListener('currententrychange', navigated, { signal });
    }
    signal.addEventListener('abort', () => this.#end(), { once: true });
    // Features register right after the page was made; the rows that are there already come to all of them.
    queueMicrotask(() => {
      if (!signal.aborted) this.#turn(wholePage(page));
    });
  }

  #turn(turn: PageTurn): void {
    if (!this.#isWanted()) return;
    const place = pagePlace(this.#document.location.pathname, this.#place);
    const moved = place.kind !== this.#place.kind || place.focalId !== this.#place.focalId;
    this.#place = place;
    if (this.#session.handle !== this.#accountHandle) this.#accountHandle = this.#noteAccount();
    if (moved) this.#rows.moveTo(place);
    const reread = moved ? this.#rows.rereadAll() : [];
    const list = pageList(this.#document);
    const { found, changed, anyLost, belowMissing } = this.#rows.update(turn, list);
    const composers = this.#composers.update(turn, this.#facts());
    const sent = this.#confirmed.in(turn);

    this.#tellOfChange();
    for (const row of found) this.#tweetFound.notify(row);
    const altered = new Set([...reread, ...changed]);
    for (const row of found) altered.delete(row);
    for (const row of altered) row.notifyChanged();
    for (const composer of composers) this.#composerFound.notify(composer);
    for (const reply of sent) this.#replySent.notify(reply);
    for (const by of belowMissing) this.#postMissing.notify({ kind: 'answered', by });
    // Visitors who are not signed in are told the same of posts they only may not see.
    const missing = this.#accountHandle === null ? null : this.#missing.update(place.focalId, list);
    if (missing !== null) this.#postMissing.notify({ kind: 'own-page', id: missing });
    if (found.length > 0 || altered.size > 0 || anyLost) this.#turnDone.notify();
  }

  /** Reads the account's id too, once: the session remembers whose it is, for when the agent switches accounts. */
  #noteAccount(): Handle | null {
    return this.#session.account?.handle ?? null;
  }

  #facts(): PageFacts {
    const asked = new URLSearchParams(this.#document.location.search).get('in_reply_to');
    return {
      focalId: this.#place.focalId,
      linkedId: asked !== null && isSnowflakeShaped(asked) ? asked : null,
      tweetBy: (author, postedAt) => this.#tweetBy(author, postedAt),
    };
  }

  #tweetBy(author: Handle, postedAt: number): TweetId | null {
    const second = (time: number) => Math.floor(time / 1000);
    const ids = [...this.#rows]
      .filter(({ tweet }: TweetRow) => sameHandle(tweet.authorHandle, author))
      .filter(({ tweet }) => second(tweet.postedAt) === second(postedAt))
      .map(({ tweet }) => tweet.id);
    const [id, ...others] = new Set(ids);
    return id !== undefined && others.length === 0 ? id : null;
  }

  #readAppearance(): void {
    this.#appearance = readAppearance(this.#document);
    this.#tellOfChange();
  }

  #tellOfChange(): void {
    const state = this.#state();
    if (state === this.#lastState) return;
    this.#lastState = state;
    this.#pageChanged.notify();
  }

  #state(): string {
    return JSON.stringify([this.#place, this.#accountHandle, this.#appearance]);
  }

  #end(): void {
    this.#rows.endAll();
    this.#composers.endAll();
  }
}
