import { useState } from 'react';
import { ACCOUNTS, personOf } from '../data/people';
import { openComposer } from '../state/router';
import { testId } from '../state/settings';
import { switchTheme, useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/nav.module.css';
import { word } from '../text/words';
import { Avatar } from './avatar';
import type { IconName } from './icon';
import { Icon } from './icon';
import { AccountMenu } from './account-menu';
import { Logo } from './logo';
import { nameText } from './rich-text';

interface NavLink {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly id?: string;
}

export function Nav({ path }: { readonly path: string }) {
  const account = useWorld((state) => state.account);
  const theme = useWorld((state) => state.theme);
  const links: readonly NavLink[] = [
    { href: '/home', icon: 'home', label: word('home'), id: 'AppTabBar_Home_Link' },
    { href: '/explore', icon: 'search', label: word('explore'), id: 'AppTabBar_Explore_Link' },
    {
      href: '/notifications',
      icon: 'bell',
      label: word('notifications'),
      id: 'AppTabBar_Notifications_Link',
    },
    { href: '/i/chat', icon: 'chat', label: word('chat'), id: 'AppTabBar_DirectMessage_Link' },
    { href: `/${account}`, icon: 'person', label: word('profile'), id: 'AppTabBar_Profile_Link' },
  ];
  return (
    <header role="banner" className={box(s.header)}>
      <div className={box(s.fixed)}>
        <div className={box(s.top)}>
          <h1 role="heading" className={box(s.logo)}>
            <a href="/home" aria-label="X" role="link" className={box(s.item)}>
              <Logo />
            </a>
          </h1>
          <nav aria-label="Primary" role="navigation" className={box(s.nav)}>
            {links.map((one) => (
              <a
                key={one.icon}
                href={one.href}
                aria-label={one.label}
                role="link"
                className={box(s.item, path.split('?')[0] === one.href && s.current)}
                {...(one.id !== undefined && { 'data-testid': testId(one.id) })}
              >
                <Inside icon={one.icon} label={one.label} />
              </a>
            ))}
            <button
              aria-expanded="false"
              aria-haspopup="menu"
              aria-label={word('more')}
              role="button"
              type="button"
              data-testid={testId('AppTabBar_More_Menu')}
              className={box(s.item)}
            >
              <Inside icon="more" label={word('more')} />
            </button>
            <button
              aria-label={word('display')}
              role="button"
              type="button"
              data-testid={testId('lab-display')}
              className={box(s.item)}
              onClick={() => switchTheme(theme === 'light' ? 'dark' : 'light')}
            >
              <Inside icon="display" label={word('display')} />
            </button>
          </nav>
          <a
            href="/compose/post"
            aria-label={word('post')}
            role="link"
            className={box(s.newPost)}
            data-testid={testId('SideNav_NewTweet_Button')}
            onClick={(event) => {
              event.preventDefault();
              openComposer();
            }}
          >
            <span className={span()}>{word('post')}</span>
          </a>
        </div>
        <Account handle={account} />
      </div>
    </header>
  );
}

function Inside({ icon, label }: { readonly icon: IconName; readonly label: string }) {
  return (
    <div className={box(s.inside)}>
      <div className={box()}>
        <Icon name={icon} size={25} />
      </div>
      <div dir="ltr" className={line(s.label)}>
        <span className={span()}>{label}</span>
      </div>
    </div>
  );
}

function Account({ handle }: { readonly handle: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={box(s.bottom)}>
      <button
        aria-label={word('accountMenu')}
        role="button"
        type="button"
        data-testid={testId('SideNav_AccountSwitcher_Button')}
        className={box(s.account)}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Avatar handle={handle} linked={false} described />
        <div className={box(s.accountText)}>
          <div dir="ltr" className={line(s.accountName)}>
            <span className={span()}>{nameText(personOf(handle).name)}</span>
          </div>
          <div dir="ltr" className={line(s.grey)}>
            <span className={span()}>@{handle}</span>
          </div>
        </div>
        <div className={box(s.accountMore)}>
          <Icon name="more" size={18} />
        </div>
      </button>
      {isOpen && (
        <AccountMenu accounts={ACCOUNTS} current={handle} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}
