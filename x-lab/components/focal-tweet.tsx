import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/tweet.module.css';
import { useIds } from '../text/ids';
import { fullTime, isoSeconds, shortCount } from '../text/time';
import { word } from '../text/words';
import { ActionBar } from './action-bar';
import { Avatar } from './avatar';
import { mediaUrl } from './media';
import { Attachments } from './tweet';
import { ContextRow, TweetMenu } from './tweet-frame';
import { TweetText } from './tweet-text';
import { UserName } from './user-name';

const PARTS = ['context', 'name', 'text', 'media', 'bar'] as const;

/** The post a status page is about: whole text, its time in a row below, a bar with an id. */
export function FocalTweet({
  post,
  continues,
}: {
  readonly post: Post;
  readonly continues: boolean;
}) {
  const id = useIds(PARTS);
  return (
    <article
      aria-labelledby={PARTS.map(id).join(' ')}
      role="article"
      tabIndex={-1}
      className={box(s.article)}
      data-testid={testId('tweet')}
    >
      <div className={box(s.grow)}>
        <div className={box(s.grow)}>
          <ContextRow post={post} id={id('context')} continues={continues} />
          <div className={box(s.row)}>
            <div className={box(s.avatarColumn)}>
              <div className={box()} data-testid={testId('Tweet-User-Avatar')}>
                <div className={box()}>
                  <Avatar handle={post.by} />
                </div>
              </div>
            </div>
            <div className={box(s.contentColumn, s.centred)}>
              <div className={box()}>
                <div className={box(s.head)}>
                  <UserName post={post} id={id('name')} time="none" />
                  <TweetMenu isPromoted={false} />
                </div>
              </div>
            </div>
          </div>
          <div className={box(s.focalText)}>
            {post.article ? (
              <ArticleBody post={post} article={post.article} />
            ) : (
              <TweetText post={post} id={id('text')} size="focal" />
            )}
          </div>
          <Attachments post={post} id={id('media')} />
          <TimeRow post={post} />
          <div className={box()}>
            <div className={box()}>
              <ActionBar post={post} id={id('bar')} views={false} />
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}

function TimeRow({ post }: { readonly post: Post }) {
  const path = `/${post.by}/status/${post.id}`;
  return (
    <div className={box(s.timeRow)}>
      <div className={box(s.timeLine)}>
        <div dir="ltr" className={line(s.grey)}>
          <a href={path} aria-label={fullTime(post.at)} role="link" className={s.timeLink}>
            <time dateTime={isoSeconds(post.at)}>{fullTime(post.at)}</time>
          </a>
        </div>
        <div dir="ltr" aria-hidden="true" className={line(s.grey, s.timeDot)}>
          <span className={span()}>·</span>
        </div>
        <a href={`${path}/analytics`} dir="ltr" role="link" className={line(s.timeLink)}>
          <span data-testid={testId('app-text-transition-container')}>
            <span className={span(s.strong)}>{shortCount(post.counts.views)}</span>
          </span>{' '}
          <span className={span(s.grey)}>{word('views')}</span>
        </a>
      </div>
    </div>
  );
}

interface ArticleBodyProps {
  readonly post: Post;
  readonly article: NonNullable<Post['article']>;
}

/** An X Article has no post text at all, and a second action bar under its title. */
function ArticleBody({ post, article }: ArticleBodyProps) {
  return (
    <div className={box()} data-testid={testId('twitterArticleReadView')}>
      <div
        className={box(s.articleCover)}
        data-testid={testId('tweetPhoto')}
        style={{ backgroundImage: `url("${mediaUrl('van')}")` }}
      />
      <div
        dir="auto"
        className={line(s.articleTitle)}
        data-testid={testId('twitter-article-title')}
      >
        <span className={span()}>{article.title}</span>
      </div>
      <ActionBar post={post} views />
      <div className={box()} data-testid={testId('twitterArticleRichTextView')}>
        <div className={box()} role="group" aria-label={word('article')}>
          <div contentEditable={false} data-testid={testId('longformRichTextComponent')}>
            <div data-contents="true">
              {article.paragraphs.map((paragraph) => (
                <div key={paragraph} data-block="true" className={s.paragraph}>
                  <span data-text="true">{paragraph}</span>
                </div>
              ))}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
