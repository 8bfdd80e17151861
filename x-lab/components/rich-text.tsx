import type { ReactNode } from 'react';
import { box, span } from '../styles/class-names';
import s from '../styles/text.module.css';

const TOKEN =
  /(?<address>https?:\/\/[^\s]+)|(?<mention>(?<![\w.])@[A-Za-z0-9_]{1,15})|(?<tag>#[\p{L}\p{N}_]+)|(?<emoji>(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}\uFE0F?)*)/gu;
const SHOWN_ADDRESS = 26;

function emojiUrl(emoji: string): string {
  const points = Array.from(emoji, (sign) => sign.codePointAt(0) ?? 0).filter(
    (point) => point !== 0xfe0f,
  );
  return `https://abs-0.twimg.com/emoji/v2/svg/${points.map((one) => one.toString(16)).join('-')}.svg`;
}

function EmojiImage({ emoji }: { readonly emoji: string }) {
  return <img alt={emoji} draggable={false} src={emojiUrl(emoji)} className={s.emoji} />;
}

/** The visible text of an address is cut, and its pieces stand in spans of their own. */
function Address({ address }: { readonly address: string }) {
  const shown = address.replace(/^https?:\/\//, '');
  return (
    <a
      dir="ltr"
      href={address}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className={s.link}
    >
      <span aria-hidden="true" className={s.addressPart}>
        {address.slice(0, address.length - shown.length)}
      </span>
      {shown.slice(0, SHOWN_ADDRESS)}
      {shown.length > SHOWN_ADDRESS && (
        <>
          <span aria-hidden="true" className={s.addressPart}>
            {shown.slice(SHOWN_ADDRESS)}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}

/** Words in spans, emoji as pictures, mentions and tags as links: the way X renders a post's text. */
export function richText(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) {
      nodes.push(
        <span key={nodes.length} className={span()}>
          {text.slice(from, to)}
        </span>,
      );
    }
  };
  for (const match of text.matchAll(TOKEN)) {
    const { address, mention, tag, emoji } = match.groups ?? {};
    words(match.index);
    from = match.index + match[0].length;
    const key = nodes.length;
    if (address !== undefined) nodes.push(<Address key={key} address={address} />);
    else if (emoji !== undefined) nodes.push(<EmojiImage key={key} emoji={emoji} />);
    else if (mention !== undefined) {
      nodes.push(
        <div key={key} className={box(s.inline)}>
          <span className={s.mention}>
            <a dir="ltr" href={`/${mention.slice(1)}`} role="link" className={s.link}>
              {mention}
            </a>
          </span>
        </div>,
      );
    } else if (tag !== undefined) {
      nodes.push(
        <span key={key} className={s.mention}>
          <a dir="ltr" href={`/hashtag/${tag.slice(1)}`} role="link" className={s.link}>
            {tag}
          </a>
        </span>,
      );
    }
  }
  words(text.length);
  return nodes;
}

/** Names hold words and emoji, never links. */
export function nameText(name: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of name.matchAll(TOKEN)) {
    const emoji = match.groups?.['emoji'];
    if (emoji === undefined) continue;
    if (match.index > from) nodes.push(<span key={from}>{name.slice(from, match.index)}</span>);
    nodes.push(<EmojiImage key={match.index + 1} emoji={emoji} />);
    from = match.index + match[0].length;
  }
  if (from < name.length) {
    nodes.push(
      <span key={from} className={span()}>
        {name.slice(from)}
      </span>,
    );
  }
  return nodes;
}
