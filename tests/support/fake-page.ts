import { success, type Result } from '@/domain/result';
import type { Handle, Tweet } from '@/domain/tweet';
import type {
  ComposerHandle,
  ComposerKind,
  InsertError,
  MissingPost,
  PageAdapter,
  PageError,
  FocusedPlace,
  PageHealth,
  SentReply,
  ThreadPlace,
  TweetHandle,
} from '@/entrypoints/x.content/page/x-page';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A row of the fake page; change `tweet` or `thread` and call `changed`, or call `remove`. */
export interface FakeRow extends Mutable<TweetHandle> {
  changed(): void;
  remove(): void;
}

export interface FakeComposer extends Omit<ComposerHandle, 'partner' | 'account'> {
  account: Handle | null;
  /** Comes into it as the agent would. */
  enter(): void;
  /** Writes as the agent would. */
  write(text: string): void;
  /** Types at the end as the agent would; a text that begins with the trigger is told. */
  typeTrigger(text: string): void;
  /** Posts from another account from now on. */
  switchAccount(account: Handle): void;
  /** How often the focus was brought here. */
  focusCount: number;
  /** Presses Post or Send as the agent would; true when the press was kept from X. */
  pressPost(): boolean;
  remove(): void;
  answerInsertWith(answer: Result<void, InsertError>): void;
  /** Whom the chat is with, to be said by the test. */
  partner: ComposerHandle['partner'];
}

/** A page without X: rows and composers stand in `document.body`, and what X would do is said by the test. */
export class FakePage implements PageAdapter {
  kind = 'notifications' as const;
  account: PageAdapter['account'] = { handle: 'PellwickPost', id: '1204567890123456789' };

  get accountHandle(): Handle | null {
    return this.account?.handle ?? null;
  }
  theme: PageAdapter['theme'] = 'light';
  language = 'en';
  /** The composer X opens for a reply, or why it does not. */
  replyAnswer: Result<ComposerHandle, PageError> = {
    ok: false,
    error: { kind: 'composer-timeout' },
  };
  focusedPlace: FocusedPlace | null = null;
  currentHealth: PageHealth = { state: 'healthy' };
  readonly openedReplies: string[] = [];
  readonly #found = new Set<(tweet: TweetHandle) => void>();
  readonly #composers = new Set<(composer: ComposerHandle) => void>();
  readonly #openComposers = new Set<FakeComposer>();
  readonly #turns = new Set<() => void>();
  readonly #changes = new Set<() => void>();
  readonly #sent = new Set<(reply: SentReply) => void>();
  readonly #missing = new Set<(post: MissingPost) => void>();

  onTweet(found: (tweet: TweetHandle) => void): void {
    this.#found.add(found);
  }
  onComposer(found: (composer: ComposerHandle) => void): void {
    this.#composers.add(found);
  }
  onTurn(done: () => void): void {
    this.#turns.add(done);
  }
  onChange(changed: () => void): void {
    this.#changes.add(changed);
  }
  onReplySent(sent: (reply: SentReply) => void): void {
    this.#sent.add(sent);
  }
  onPostMissing(found: (post: MissingPost) => void): void {
    this.#missing.add(found);
  }
  openReply(tweet: TweetHandle): Promise<Result<ComposerHandle, PageError>> {
    this.openedReplies.push(tweet.tweet.id);
    return Promise.resolve(this.replyAnswer);
  }
  focused(): FocusedPlace | null {
    return this.focusedPlace;
  }
  health(): PageHealth {
    return this.currentHealth;
  }

  turn(): void {
    for (const done of this.#turns) done();
  }
  change(): void {
    for (const changed of this.#changes) changed();
  }
  /** Proves that a post cannot be shown. */
  miss(post: MissingPost): void {
    for (const found of this.#missing) found(post);
  }
  confirmSent(reply: SentReply): void {
    for (const sent of this.#sent) sent(reply);
  }

  /** Shows a tweet, as X does when a row scrolls in; the observer's turn is yours to end. */
  show(tweet: Tweet, options: { thread?: ThreadPlace; withoutActionBar?: boolean } = {}): FakeRow {
    const article = document.body.appendChild(document.createElement('article'));
    const gone = new AbortController();
    const changes = new Set<() => void>();
    const row: FakeRow = {
      tweet,
      thread: options.thread ?? null,
      signal: gone.signal,
      onChange: (changed) => void changes.add(changed),
      placeToolbar: (host) => {
        if (options.withoutActionBar === true) return false;
        article.append(host);
        return true;
      },
      changed: () => {
        for (const changed of changes) changed();
      },
      remove: () => {
        gone.abort();
        article.remove();
      },
    };
    for (const found of this.#found) found(row);
    return row;
  }

  /** Shows an editor, empty or with a draft that stands there already; of a thread, the one for post `index`. */
  showComposer(
    kind: ComposerKind,
    answers: string | null = null,
    written = '',
    index = 0,
  ): FakeComposer {
    const box = document.body.appendChild(document.createElement('div'));
    const gone = new AbortController();
    const changes = new Set<() => void>();
    const entries = new Set<() => void>();
    const holds = new Set<() => boolean>();
    const triggers = new Set<{ trigger: () => string; typed: (text: string) => void }>();
    let draft = written;
    let answer: Result<void, InsertError> = success(undefined);
    const write = (text: string): void => {
      draft = text;
      for (const changed of changes) changed();
    };
    const composer: FakeComposer = {
      kind,
      answers,
      index,
      account: this.account?.handle ?? null,
      partner: null,
      signal: gone.signal,
      text: () => draft,
      before: () =>
        [...this.#openComposers].find((it) => it.kind === kind && it.index === index - 1) ?? null,
      postNumber: () =>
        [...this.#openComposers].filter((it) => it.kind === kind).length > 1 ? index + 1 : null,
      onChange: (changed) => void changes.add(changed),
      onFocus: (entered) => void entries.add(entered),
      enter: () => {
        for (const entered of entries) entered();
      },
      withInserted: (text, typed = '') =>
        (draft.endsWith(typed) ? draft.slice(0, draft.length - typed.length) : draft) + text,
      insert: (text, typed) => {
        if (answer.ok) write(composer.withInserted(text, typed));
        return Promise.resolve(answer);
      },
      replace: (text) => {
        if (answer.ok) write(text);
        return Promise.resolve(answer);
      },
      holdPosting: (isHeld) => void holds.add(isHeld),
      pressPost: () => [...holds].some((isHeld) => isHeld()),
      placeBar: (host) => {
        box.append(host);
        return true;
      },
      onTrigger: (trigger, typed) => void triggers.add({ trigger, typed }),
      focus: () => void (composer.focusCount += 1),
      focusCount: 0,
      typeTrigger: (text) => {
        write(draft + text);
        for (const { trigger, typed } of triggers) {
          if (trigger() !== '' && text.startsWith(trigger())) typed(text);
        }
      },
      write,
      switchAccount: (account) => {
        composer.account = account;
        for (const changed of changes) changed();
      },
      remove: () => {
        this.#openComposers.delete(composer);
        gone.abort();
        box.remove();
      },
      answerInsertWith: (given) => (answer = given),
    };
    this.#openComposers.add(composer);
    for (const found of this.#composers) found(composer);
    return composer;
  }
}
