import type { Card, Photo, Poll, Post } from '../data/post';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/media.module.css';
import { word } from '../text/words';

export function mediaUrl(name: Photo['name']): string {
  return `https://pbs.twimg.com/media/${name}?format=jpg&name=medium`;
}

export function Photos({ post }: { readonly post: Post }) {
  if (!post.photos) return null;
  return (
    <div className={box(s.frame)}>
      <div className={box()}>
        {post.photos.map((photo, index) =>
          photo.kind === 'video' ? (
            <Video key={photo.name} photo={photo} />
          ) : (
            <div key={photo.name} className={box()}>
              <a
                href={`/${post.by}/status/${post.id}/photo/${index + 1}`}
                role="link"
                className={box(s.link)}
              >
                <Picture photo={photo} />
              </a>
            </div>
          ),
        )}
      </div>
    </div>
  );
}

function Picture({ photo }: { readonly photo: Photo }) {
  const url = mediaUrl(photo.name);
  return (
    <div className={box(s.ratio)}>
      <div className={box(s.fill)}>
        <div aria-label={word('image')} className={box(s.fill)} data-testid={testId('tweetPhoto')}>
          <div className={box(s.picture)} style={{ backgroundImage: `url("${url}")` }} />
          <img alt={photo.alt} draggable src={url} className={s.hiddenImage} />
        </div>
      </div>
    </div>
  );
}

/** An ordinary video carries a `placementTracking` inside it: that alone does not make a post an ad. */
function Video({ photo }: { readonly photo: Photo }) {
  return (
    <div className={box()} data-testid={testId('tweetPhoto')}>
      <div className={box(s.ratio)}>
        <div className={box(s.fill)}>
          <div className={box(s.fill)} data-testid={testId('placementTracking')}>
            <div className={box(s.fill)} data-testid={testId('videoPlayer')}>
              <div className={box(s.fill)} data-testid={testId('videoComponent')}>
                <video
                  preload="none"
                  tabIndex={-1}
                  playsInline
                  aria-label={photo.alt}
                  poster={mediaUrl(photo.name)}
                  className={s.video}
                />
                <div className={box(s.play)} aria-hidden="true" />
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

export function CardView({ card }: { readonly card: Card }) {
  const layout = card.size === 'large' ? 'Large' : 'Small';
  const href = `https://${card.domain}/`;
  return (
    <div className={box(s.card, s[card.size])} data-testid={testId('card.wrapper')}>
      <div className={box(s.cardMedia)} data-testid={testId(`card.layout${layout}.media`)}>
        <a href={href} rel="noopener noreferrer nofollow" target="_blank" role="link" tabIndex={-1}>
          <div
            className={box(s.cardPicture)}
            style={{ backgroundImage: `url("${mediaUrl(card.picture)}")` }}
          />
        </a>
      </div>
      <div className={box(s.cardDetail)} data-testid={testId(`card.layout${layout}.detail`)}>
        <a href={href} rel="noopener noreferrer nofollow" target="_blank" role="link">
          <div dir="auto" className={line(s.grey)}>
            {card.domain}
          </div>
          <div dir="auto" className={line()}>
            <span className={span()}>{card.title}</span>
          </div>
        </a>
      </div>
    </div>
  );
}

export function PollView({ poll }: { readonly poll: Poll }) {
  const best = Math.max(...poll.choices.map((choice) => choice.share));
  return (
    <div className={box(s.poll)} data-testid={testId('card.wrapper')}>
      <div className={box()}>
        <div className={box()} data-testid={testId('cardPoll')}>
          <ul role="list" className={s.choices}>
            {poll.choices.map((choice) => (
              <li key={choice.label} role="listitem" className={s.choice}>
                <div
                  className={box(s.share, choice.share === best && s.best)}
                  style={{ width: `${choice.share}%` }}
                />
                <div dir="ltr" className={line(s.choiceLabel)}>
                  <span className={span()}>{choice.label}</span>
                </div>
                <div dir="ltr" className={line(s.choiceLabel)}>
                  <span className={span()}>{choice.share}%</span>
                </div>
              </li>
            ))}
          </ul>
          <div dir="ltr" className={line(s.grey)}>
            <span className={span()}>
              {poll.votes} {word('votes')}
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}
