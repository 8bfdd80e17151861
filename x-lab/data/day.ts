import { hash, snowflake } from '../text/snowflake.ts';
import { german } from './conversations/de.ts';
import { english } from './conversations/en.ts';
import { spanish } from './conversations/es.ts';
import { french } from './conversations/fr.ts';
import { italian } from './conversations/it.ts';
import { oddities } from './conversations/oddities.ts';
import type { Counts, Post, PostDraft } from './post.ts';

const MINUTE = 60_000;

const drafts = [...english, ...french, ...german, ...spanish, ...italian, ...oddities];

/** The lab's whole day, built backwards from `now`: pure, so that tests can work out every id themselves. */
export function buildDay(now: number): Post[] {
  const posts: Post[] = [];
  for (const draft of drafts) addDraft(draft, now, undefined, posts);
  const idByKey = new Map(posts.map((post) => [post.key, post.id]));
  const quotedKey = new Map(drafts.map((draft) => [draft.key, draft.quotes]));
  return posts.map((post) => {
    const quoteId = idByKey.get(quotedKey.get(post.key) ?? '');
    return quoteId === undefined ? post : { ...post, quoteId };
  });
}

function addDraft(draft: PostDraft, now: number, replyTo: string | undefined, into: Post[]): void {
  const { replies = [], ago, fixed, quotes: _quotes, ...rest } = draft;
  // Nobody writes on the full minute.
  const at = fixed ? Date.parse(fixed.at) : now - ago * MINUTE - (hash(draft.key) % 40) * 1000;
  const id = fixed?.id ?? snowflake(at, hash(draft.key));
  const counts = countsFor(draft.key, replies.length);
  into.push({ ...rest, id, at, counts, ...(replyTo !== undefined && { replyTo }) });
  for (const reply of replies) addDraft(reply, now, id, into);
}

export function countsFor(key: string, replies: number): Counts {
  const seed = hash(key);
  return {
    replies,
    reposts: seed % 5 === 0 ? (seed >>> 8) % 14 : 0,
    likes: (seed >>> 4) % 23,
    bookmarks: (seed >>> 6) % 3,
    views: 40 + ((seed >>> 3) % 2900),
  };
}

/** A long timeline for measuring: `count` posts, every seventh with a picture. */
export function buildMany(now: number, count: number): Post[] {
  const texts = drafts.filter((draft) => draft.text !== '' && draft.text.length < 400);
  return Array.from({ length: count }, (_, index): Post => {
    const model = texts[index % texts.length];
    const at = now - index * 90_000 - 5_000;
    const key = `many-${index}`;
    return {
      id: snowflake(at, hash(key)),
      key,
      by: model?.by ?? 'ellis_ward',
      at,
      lang: model?.lang ?? 'en',
      text: `${model?.text ?? ''} (${index + 1})`,
      counts: countsFor(key, index % 4),
      ...(index % 7 === 3 && {
        photos: [{ kind: 'photo' as const, name: 'parcel' as const, alt: 'A parcel' }],
      }),
    };
  });
}
