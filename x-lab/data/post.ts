export interface Photo {
  readonly kind: 'photo' | 'video';
  readonly name: 'parcel' | 'router' | 'van' | 'plant' | 'harbour' | 'tea';
  readonly alt: string;
}

export interface Card {
  readonly domain: string;
  readonly title: string;
  readonly picture: Photo['name'];
  readonly size: 'small' | 'large';
}

export interface Poll {
  readonly choices: readonly { readonly label: string; readonly share: number }[];
  readonly votes: number;
}

/** What X shows instead of the words the author wrote, when it has translated the post by itself. */
export interface Translation {
  readonly from: string;
  readonly lang: string;
  readonly text: string;
}

export interface PostFeatures {
  readonly photos?: readonly Photo[];
  readonly card?: Card;
  readonly poll?: Poll;
  readonly translation?: Translation;
  readonly article?: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly repostedBy?: string;
  readonly pinned?: boolean;
  readonly promoted?: boolean;
  /** The quoted post was deleted. */
  readonly quoteGone?: boolean;
  /** The post itself was deleted or its author has blocked us. */
  readonly unavailable?: boolean;
  readonly noPermalink?: boolean;
  /** X sometimes leaves the label of the action bar empty. */
  readonly emptyBarLabel?: boolean;
  /** Kept off timelines: reached through its author's page or a link only. */
  readonly unlisted?: boolean;
}

/** A post as it is written down in the data: its time is minutes before the lab's now. */
export interface PostDraft extends PostFeatures {
  readonly key: string;
  readonly by: string;
  readonly ago: number;
  readonly lang: string;
  readonly text: string;
  readonly quotes?: string;
  readonly replies?: readonly PostDraft[];
  /** For posts older than snowflakes, whose id says nothing about their time. */
  readonly fixed?: { readonly id: string; readonly at: string };
}

export interface Counts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly bookmarks: number;
  readonly views: number;
}

export interface Post extends PostFeatures {
  readonly id: string;
  readonly key: string;
  readonly by: string;
  readonly at: number;
  readonly lang: string;
  readonly text: string;
  readonly replyTo?: string;
  readonly quoteId?: string;
  readonly counts: Counts;
}
