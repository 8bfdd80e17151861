import { useState } from 'react';
import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/text.module.css';
import { word } from '../text/words';
import { richText } from './rich-text';

const CUT = 280;

interface TweetTextProps {
  readonly post: Post;
  readonly id?: string;
  readonly size: 'list' | 'focal' | 'quote';
}

/** The words of a post; timelines cut long ones, a status page shows its focal post whole. */
export function TweetText({ post, id, size }: TweetTextProps) {
  const [showsOriginal, setShowsOriginal] = useState(false);
  const { translation } = post;
  const shown = translation && !showsOriginal ? translation : { text: post.text, lang: post.lang };
  if (shown.text === '') return null;
  const isCut = size !== 'focal' && shown.text.length > CUT + 40;
  const text = isCut ? shown.text.slice(0, shown.text.lastIndexOf(' ', CUT)) : shown.text;
  return (
    <>
      {translation && size !== 'quote' && (
        <TranslationBar
          from={translation.from}
          showsOriginal={showsOriginal}
          onToggle={() => setShowsOriginal(!showsOriginal)}
        />
      )}
      <div className={box()}>
        <div
          dir="auto"
          lang={shown.lang}
          className={line(s.tweetText, s[size])}
          data-testid={testId('tweetText')}
          {...(id !== undefined && { id })}
        >
          {richText(text)}
        </div>
        {isCut && (
          <a
            href={`/${post.by}/status/${post.id}`}
            dir="ltr"
            role="link"
            className={line(s.showMore)}
            data-testid={testId('tweet-text-show-more-link')}
          >
            <span className={span()}>{word('showMore')}</span>
          </a>
        )}
      </div>
    </>
  );
}

interface TranslationBarProps {
  readonly from: string;
  readonly showsOriginal: boolean;
  readonly onToggle: () => void;
}

function TranslationBar({ from, showsOriginal, onToggle }: TranslationBarProps) {
  return (
    <div dir="ltr" className={line(s.translation)}>
      <svg viewBox="0 0 33 32" aria-hidden="true" width="15" height="15">
        <g>
          <circle cx="16.500" cy="16" r="11" fill="none" stroke="currentColor" strokeWidth="3" />
          <path d="M9 24L24 8" stroke="currentColor" strokeWidth="3" />
        </g>
      </svg>
      <span className={span()}>
        {word('translatedFrom')} {from}
      </span>
      <span aria-hidden="true">·</span>
      <button type="button" role="button" className={line(s.translationButton)} onClick={onToggle}>
        <span className={span()}>{word(showsOriginal ? 'showTranslation' : 'showOriginal')}</span>
      </button>
    </div>
  );
}
