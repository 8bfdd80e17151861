/**
 * Markup shaped like X's, for fictional people. Texts are given as HTML where X would put elements in them; whatever
 * comes from a "person" goes through {@link escape}.
 */
export interface TweetMarkup {
  readonly id?: string;
  readonly handle?: string;
  /** HTML. */
  readonly name?: string;
  /** HTML; null for a tweet without text. */
  readonly text?: string | null;
  readonly lang?: string | null;
  readonly datetime?: string;
  readonly focal?: boolean;
  /** The strip above the avatar: joined to the row above, plain, or with a context such as "Pinned". */
  readonly strip?: 'line' | 'empty' | 'context';
  /** HTML between the name and the text, such as "Replying to" or a translation bar. */
  readonly beforeText?: string;
  /** HTML after the text: quotes, media, "Show more". */
  readonly afterText?: string;
  readonly permalink?: boolean;
  readonly href?: string;
  readonly bar?: string;
  readonly badge?: string;
}

export const TEXT_IDS = {
  morning: '1990000000000000001',
  noon: '1990500000000000002',
  evening: '1991000000000000003',
  night: '1991500000000000004',
  late: '1992000000000000005',
};

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function emoji(alt: string): string {
  return `<img alt="${alt}" draggable="false" data-src="https://abs-0.twimg.com/emoji/v2/svg/x.svg">`;
}

export function link(shown: string, hidden = '', more = false): string {
  const rest = `<span aria-hidden="true">${hidden}</span>`;
  const dots = more ? '<span aria-hidden="true">…</span>' : '';
  return `<a dir="ltr" href="https://t.co/abcdefghij" role="link"><span aria-hidden="true">https://</span>${shown}${rest}${dots}</a>`;
}

export function mention(handle: string): string {
  return `<div><span><a dir="ltr" href="/${handle}" role="link">@${handle}</a></span></div>`;
}

export function actionBar(extra = ''): string {
  const action = (id: string) =>
    `<div><button role="button" type="button" data-testid="${id}"><div dir="ltr"><span>1</span></div></button></div>`;
  return `<div role="group" aria-label="" ${extra} style="display: flex; height: 20px">${['reply', 'retweet', 'like'].map(action).join('')}<div><a href="/x/status/1/analytics" role="link">9</a></div>${action('bookmark')}<div><button role="button" type="button">↗</button></div></div>`;
}

/** The bar X shows over a text it has translated. */
export const TRANSLATION_BAR =
  '<div dir="ltr"><svg viewBox="0 0 33 32" aria-hidden="true"><path d="M0 0h24v24H0z"></path></svg><span><span>…</span></span><button role="button" type="button"><span>…</span></button></div>';

export function showMore(): string {
  return '<button role="link" type="button" data-testid="tweet-text-show-more-link"><span>…</span></button>';
}

export function replyingTo(...handles: string[]): string {
  const links = handles.map(
    (handle) => `<a href="/${handle}" role="link"><span>@${handle}</span></a>`,
  );
  return `<div dir="auto">… ${links.join(' … ')}</div>`;
}

export function quote(options: { handle?: string; text?: string; inside?: string } = {}): string {
  const { handle = 'quoted_one', text = 'Words of somebody else', inside = '' } = options;
  return `<div><div dir="ltr"><span>…</span></div><div tabindex="0" role="link"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div><div data-testid="User-Name"><div><div dir="ltr"><span><span>Somebody</span></span></div></div><div><div tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></div><div dir="ltr"><time datetime="2025-01-01T00:00:00.000Z">…</time></div></div></div><div dir="auto" lang="fr" data-testid="tweetText"><span>${text}</span></div>${inside}</div></div>`;
}

export function tweet(options: TweetMarkup = {}): string {
  const {
    id = TEXT_IDS.morning,
    handle = 'mara_field',
    name = 'Mara Field',
    text = 'My parcel never came.',
    lang = 'en',
    datetime = '2025-11-16T10:00:00.000Z',
    focal = false,
    strip = 'empty',
    beforeText = '',
    afterText = '',
    permalink = true,
    href = `/${handle}/status/${id}`,
    bar = actionBar(focal ? 'id="id__bar"' : ''),
    badge = '',
  } = options;
  const time = permalink
    ? `<a href="${href}" dir="ltr" role="link"><time datetime="${datetime}">…</time></a>`
    : '';
  const language = lang === null ? '' : `lang="${lang}"`;
  const words =
    text === null ? '' : `<div dir="auto" ${language} data-testid="tweetText">${text}</div>`;
  const above = {
    line: '<div><div></div></div><div></div>',
    empty: '<div></div>',
    context: '<div><div><div><div data-testid="socialContext">…</div></div></div></div>',
  }[strip];
  return `<article role="article" tabindex="${focal ? -1 : 0}" data-testid="tweet"><div><div><div><div>${above}</div></div><div><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" role="link" tabindex="-1"></a></div></div></div><div><div><div data-testid="User-Name"><div><div><a href="/${handle}" role="link"><div><div dir="ltr"><span><span>${name}</span></span></div><div dir="ltr"><span>${badge}</span></div></div></a></div></div><div><div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a><div dir="ltr" aria-hidden="true"><span>·</span></div><div>${focal ? '' : time}</div></div></div></div><button data-testid="caret" type="button"></button><button type="button"><svg viewBox="0 0 33 32"></svg></button></div>${beforeText}<div>${words}</div>${afterText}${focal ? time : ''}<div><div>${bar}</div></div></div></div></div></div></article>`;
}

export function cell(content = ''): string {
  return `<div data-testid="cellInnerDiv" style="position: relative"><div>${content}</div></div>`;
}

export function promoted(content: string): string {
  return `<div data-testid="placementTracking">${content}</div>`;
}

export function notification(text: string): string {
  return `<article role="article" tabindex="0" data-testid="notification"><div dir="ltr"><a href="/kai_brook" role="link">Kai</a><time datetime="2025-11-16T10:00:00.000Z">…</time></div><div dir="auto" data-testid="tweetText"><span>${text}</span></div></article>`;
}

export function timeline(...cells: string[]): string {
  return `<div data-testid="primaryColumn"><section role="region"><h1 dir="auto" role="heading">…</h1><div aria-label="…"><div>${cells.join('')}</div></div></section></div>`;
}

export function navigation(handle: string, shown = handle): string {
  return `<header role="banner"><nav><a href="/home" role="link" data-testid="AppTabBar_Home_Link"></a><a href="/${handle}" role="link" data-testid="AppTabBar_Profile_Link"></a></nav><button type="button" data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${shown}"></div></button></header>`;
}

/** The frame of X's editor with an empty text; real Draft.js stands in the insertion tests. */
export function editor(
  options: { account?: string; index?: number; inline?: boolean; tools?: boolean } = {},
) {
  const { account = 'lumenparcel', index = 0, inline = false, tools = true } = options;
  const button = `<button role="button" type="button" data-testid="${inline ? 'tweetButtonInline' : 'tweetButton'}">…</button>`;
  return `<div><div><div data-testid="UserAvatar-Container-${account}"></div></div><div><div data-testid="tweetTextarea_${index}_label"><div data-testid="tweetTextarea_${index}RichTextInputContainer"><div class="DraftEditor-root"><div role="textbox" contenteditable="true" data-testid="tweetTextarea_${index}"><div data-contents="true"><div><div data-block="true" data-offset-key="a-0-0"><div data-offset-key="a-0-0"><span data-offset-key="a-0-0"><br data-text="true"></span></div></div></div></div></div></div></div></div>${tools ? `<div><div data-testid="toolBar">${button}</div></div>` : button}</div></div>`;
}

export function dialog(content: string): string {
  return `<div role="dialog" aria-modal="true" aria-labelledby="modal-header"><h2 id="modal-header">…</h2>${content}</div>`;
}

export function toast(id: string, handle = 'lumenparcel'): string {
  return `<div role="alert" data-testid="toast"><span>…</span><a href="/${handle}/status/${id}" role="link">…</a></div>`;
}
