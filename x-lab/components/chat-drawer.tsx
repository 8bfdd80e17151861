import { navigate } from '../state/router';
import { testId } from '../state/settings';
import { box } from '../styles/class-names';
import s from '../styles/layers.module.css';
import { word } from '../text/words';
import { Icon } from './icon';

/** The chat button that floats over every page but the chat itself, where it would lie over the button that sends. */
export function ChatDrawer() {
  return (
    <div className={box(s.drawer)} data-testid={testId('chat-drawer-root')}>
      <div className={box()} data-testid={testId('chat-drawer-main')}>
        <button
          aria-label={word('chat')}
          role="button"
          type="button"
          className={box(s.drawerButton)}
          onClick={() => navigate('/i/chat')}
        >
          <Icon name="chat" size={22} />
        </button>
      </div>
    </div>
  );
}
