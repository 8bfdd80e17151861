import 'draft-js/dist/Draft.css';
import './styles/base.css';
import * as ReactDOM from 'react-dom';
import type { ReactElement } from 'react';
import { App } from './components/app';
import { publishHooks } from './state/hooks';
import { openNamedPost } from './state/named-post';
import { startRouter } from './state/router';
import { readAddress } from './state/settings';
import { startShortcuts } from './state/shortcuts';
import { applyTheme, publishAccount, startWorld, world } from './state/world';
import { startWords } from './text/words';

/** React 17's way of starting; the types at hand are React 19's. */
const { render } = ReactDOM as unknown as {
  render: (element: ReactElement, container: Element) => void;
};

readAddress();
startWords();
startWorld();
openNamedPost();
startRouter();
applyTheme(world.get().theme);
publishAccount(world.get().account);
publishHooks();
startShortcuts();

const root = document.getElementById('react-root');
if (!root) throw new Error('The page has no #react-root.');
render(<App />, root);
