import type { ReactNode } from 'react';
import { personOf } from '../data/people';
import { testId } from '../state/settings';
import { box } from '../styles/class-names';
import s from '../styles/avatar.module.css';
import { hash } from '../text/snowflake';

interface AvatarProps {
  readonly handle: string;
  readonly size?: number;
  /** Quotes and buttons show the picture without a link of its own. */
  readonly linked?: boolean;
  readonly described?: boolean;
}

function avatarUrl(handle: string): string {
  // The number in such an address is the picture's, never the person's.
  return `https://pbs.twimg.com/profile_images/${hash(handle)}${hash(`${handle}+`)}/${handle}_x96.jpg`;
}

export function Avatar({ handle, size = 40, linked = true, described = false }: AvatarProps) {
  const picture = <Layers handle={handle} alt={described ? personOf(handle).name : ''} />;
  return (
    <div
      className={box(s.container)}
      data-testid={testId(`UserAvatar-Container-${handle}`)}
      style={{ width: size, height: size }}
    >
      <div className={box(s.square)} />
      <div className={box(s.fill)}>
        <div className={box(s.round)}>
          <div className={box(s.square)} />
          <div className={box(s.fill)}>
            <div className={box(s.fill)}>{wrapped(handle, linked, described, picture)}</div>
          </div>
        </div>
      </div>
    </div>
  );
}

function wrapped(handle: string, linked: boolean, described: boolean, picture: ReactNode) {
  if (!linked) {
    return (
      <div role="presentation" className={box(s.fill)}>
        {picture}
      </div>
    );
  }
  const hidden = described ? {} : { 'aria-hidden': true as const, tabIndex: -1 };
  return (
    <a href={`/${handle}`} role="link" className={box(s.fill)} {...hidden}>
      {picture}
    </a>
  );
}

function Layers({ handle, alt }: { readonly handle: string; readonly alt: string }) {
  const url = avatarUrl(handle);
  return (
    <>
      <div className={box(s.fill)}>
        <div className={box()} />
      </div>
      <div className={box(s.fill)}>
        <div className={box(s.inner)}>
          <div className={box(s.square)} />
          <div className={box(s.fill)}>
            <div className={box(s.fill)} {...(alt && { 'aria-label': alt })}>
              <div className={box(s.picture)} style={{ backgroundImage: `url("${url}")` }} />
              <img alt={alt} draggable src={url} className={s.hiddenImage} />
            </div>
          </div>
        </div>
      </div>
      <div className={box(s.fill)}>
        <div className={box(s.shade)} />
      </div>
    </>
  );
}
