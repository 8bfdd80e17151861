import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { goBack } from '../state/router';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/frame.module.css';
import { useIds } from '../text/ids';
import { word } from '../text/words';
import { Icon } from './icon';
import type { Row } from './virtual-list';
import { VirtualList } from './virtual-list';

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

interface ColumnProps {
  readonly title: string;
  readonly heading?: ReactNode;
  readonly hasBack?: boolean;
  readonly tabs?: readonly Tab[];
  readonly children: ReactNode;
}

export function Column({ title, heading, hasBack = false, tabs = [], children }: ColumnProps) {
  useEffect(() => {
    document.title = `${title} / X`;
  }, [title]);
  return (
    <div className={box(s.primary)} data-testid={testId('primaryColumn')}>
      <div aria-label={title} tabIndex={0} className={box(s.labelled)}>
        <div className={box(s.bar)}>
          {heading !== null && (
            <div className={box(s.barRow)}>
              {hasBack && (
                <button
                  aria-label={word('back')}
                  role="button"
                  type="button"
                  data-testid={testId('app-bar-back')}
                  className={box(s.back)}
                  onClick={() => goBack('/home')}
                >
                  <Icon name="back" />
                </button>
              )}
              {heading ?? (
                <h2 dir="ltr" aria-level={2} role="heading" className={line(s.title)}>
                  <span className={span()}>{title}</span>
                </h2>
              )}
            </div>
          )}
          {tabs.length > 0 && <Tabs tabs={tabs} />}
        </div>
        {children}
      </div>
    </div>
  );
}

export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  return (
    <div role="tablist" className={box(s.tabs)} data-testid={testId('ScrollSnap-List')}>
      {tabs.map((tab) => (
        <div key={tab.label} role="presentation" className={box(s.tab)}>
          <a
            href={tab.href}
            role="tab"
            aria-selected={tab.isCurrent}
            className={box(s.tabLink, tab.isCurrent && s.currentTab)}
          >
            <span className={span()}>{tab.label}</span>
          </a>
        </div>
      ))}
    </div>
  );
}

interface TimelineProps {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly name: string;
  readonly anchorKey?: string;
}

export function Timeline({ heading, rows, name, anchorKey }: TimelineProps) {
  const id = useIds(['list'])('list').replace('id__', 'accessible-list-');
  return (
    <section aria-labelledby={id} role="region" className={box()}>
      <h1 dir="auto" aria-level={1} role="heading" className={line(s.hiddenHeading)} id={id}>
        {heading}
      </h1>
      <div aria-label={`${word('timeline')}: ${heading}`} className={box()}>
        {rows.length === 0 ? (
          <div className={box(s.empty)} data-testid={testId('emptyState')}>
            {word('empty')}
          </div>
        ) : (
          <VirtualList name={name} rows={rows} {...(anchorKey !== undefined && { anchorKey })} />
        )}
      </div>
    </section>
  );
}
