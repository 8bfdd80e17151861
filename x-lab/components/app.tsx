import type { MouseEvent } from 'react';
import { useEffect } from 'react';
import { ChatPage } from '../pages/chat-page';
import { HomePage } from '../pages/home-page';
import { NotificationsPage } from '../pages/notifications-page';
import { OtherPage } from '../pages/other-page';
import { ProfilePage } from '../pages/profile-page';
import { SearchPage } from '../pages/search-page';
import { StatusPage } from '../pages/status-page';
import type { Route } from '../state/router';
import { backgroundOf, navigate, openComposer, parse, usePlace } from '../state/router';
import { useWorld } from '../state/world';
import { box } from '../styles/class-names';
import s from '../styles/frame.module.css';
import { ChatDrawer } from './chat-drawer';
import { ComposeModal } from './compose-modal';
import { Nav } from './nav';
import { Sidebar } from './sidebar';
import { ToastView } from './toast';

/** Another account or another theme: X throws everything away and draws it again. */
export function App() {
  const account = useWorld((state) => state.account);
  const theme = useWorld((state) => state.theme);
  return <Site key={`${account} ${theme}`} />;
}

const SHORTCUT_KEYS = JSON.stringify({
  n: 'New post',
  l: 'Like',
  r: 'Reply',
  t: 'Repost',
  b: 'Bookmark',
  j: 'Next post',
  k: 'Previous post',
  '/': 'Search',
  '?': 'Shortcut help',
});

function Site() {
  const place = usePlace();
  const route = parse(place.path, place.state);
  const background = backgroundOf(place);
  const behind = route.page === 'compose' ? parse(background) : route;
  useScrollMemory(background, place.state.scroll);
  return (
    <div className={box(s.site)} onClick={followLink}>
      <div className={box(s.site)}>
        <div className={box(s.layers)} id="layers" style={{ zIndex: 1 }}>
          {route.page === 'compose' && (
            <ComposeModal key={route.inReplyTo} inReplyTo={route.inReplyTo} text={route.text} />
          )}
          {behind.page !== 'chat' && <ChatDrawer />}
          <ToastView />
        </div>
        <div
          className={box(s.app)}
          dir={document.documentElement.dir}
          data-at-shortcutkeys={SHORTCUT_KEYS}
        >
          <Nav path={background} />
          <main role="main" className={box(s.main)}>
            <div className={box(s.columns)}>
              {behind.page === 'chat' ? (
                <ChatPage peer={behind.peer} text={behind.text} />
              ) : (
                <>
                  <Page route={behind} />
                  <Sidebar key={background} query={behind.page === 'search' ? behind.query : ''} />
                </>
              )}
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'status':
      return <StatusPage id={route.id} />;
    case 'notifications':
      return <NotificationsPage key={route.tab} tab={route.tab} />;
    case 'search':
      return <SearchPage key={route.query} query={route.query} />;
    case 'profile':
      return <ProfilePage key={route.handle} handle={route.handle} replies={route.replies} />;
    case 'other':
      return <OtherPage title={route.title} />;
    case 'chat':
    case 'compose':
      return null;
  }
}

/** Links of the site itself lead on without a reload. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!href || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // Nothing in the lab leads out of it: the other sites its people link to do not exist.
  if (!href.startsWith('/')) return;
  if (href === '/compose/post') openComposer();
  else navigate(href);
}

function useScrollMemory(path: string, scroll: number | undefined): void {
  useEffect(() => {
    window.scrollTo(0, scroll ?? 0);
    // The memory belongs to the arrival on a page, not to later changes of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path]);
}
