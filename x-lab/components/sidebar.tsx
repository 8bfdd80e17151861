import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { navigate } from '../state/router';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/sidebar.module.css';
import { word } from '../text/words';
import { Icon } from './icon';
import { UserCell } from './user-cell';

const TRENDS = [
  { where: 'Harbourside', name: '#QuayMarket' },
  { where: 'Gardening', name: 'Frost tonight' },
  { where: 'Harbourside', name: 'Old Canal' },
];

export function Sidebar({ query }: { readonly query: string }) {
  return (
    <div className={box(s.sidebar)} data-testid={testId('sidebarColumn')}>
      <div className={box(s.sticky)}>
        <SearchBox query={query} />
        <div className={box(s.lab)} data-testid={testId('lab-notice')} role="note">
          <div dir="ltr" className={line(s.labTitle)}>
            <span className={span()}>X lab</span>
          </div>
          <div dir="ltr" className={line(s.labText)}>
            A local imitation for demonstrations and tests. Everyone here is invented; nothing you
            do leaves this computer.
          </div>
        </div>
        <section className={box(s.panel)} aria-label={word('trending')}>
          <h2 className={line(s.panelTitle)}>{word('trending')}</h2>
          {TRENDS.map((trend) => (
            <div
              key={trend.name}
              role="link"
              tabIndex={0}
              data-testid={testId('trend')}
              className={box(s.trend)}
            >
              <div dir="ltr" className={line(s.grey)}>
                <span className={span()}>{trend.where}</span>
              </div>
              <div dir="ltr" className={line(s.trendName)}>
                <span className={span()}>{trend.name}</span>
              </div>
            </div>
          ))}
        </section>
        <aside aria-label={word('whoToFollow')} role="complementary" className={box(s.panel)}>
          <h2 className={line(s.panelTitle)}>{word('whoToFollow')}</h2>
          <ul role="list" className={s.list}>
            <UserCell handle="harbour_news" />
            <UserCell handle="dranamaria" />
          </ul>
        </aside>
      </div>
    </div>
  );
}

function SearchBox({ query }: { readonly query: string }) {
  const [text, setText] = useState(query);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() !== '')
      navigate(`/search?q=${encodeURIComponent(text.trim())}&src=typed_query&f=live`);
  };
  return (
    <form
      action="#"
      aria-label={word('search')}
      role="search"
      className={box(s.search)}
      onSubmit={submit}
    >
      <div className={box(s.searchField)} data-testid={testId('SearchBox_Search_Input_label')}>
        <Icon name="search" size={17} />
        <input
          type="text"
          dir="auto"
          role="combobox"
          aria-expanded="false"
          aria-controls="search-results"
          aria-label={word('search')}
          placeholder={word('search')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          data-testid={testId('SearchBox_Search_Input')}
          className={s.input}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </form>
  );
}
