import { createPortal } from 'react-dom';
import { personOf } from '../data/people';
import { testId } from '../state/settings';
import { switchAccount } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/layers.module.css';
import { Avatar } from './avatar';
import { nameText } from './rich-text';

interface AccountMenuProps {
  readonly accounts: readonly string[];
  readonly current: string;
  readonly onClose: () => void;
}

export function AccountMenu({ accounts, current, onClose }: AccountMenuProps) {
  const layers = document.getElementById('layers');
  if (!layers) return null;
  return createPortal(
    <div className={box(s.layer)}>
      <div className={box(s.clearMask)} onClick={onClose} />
      <div role="menu" className={box(s.menu)} data-testid={testId('Dropdown')}>
        {accounts.map((handle) => (
          <button
            key={handle}
            type="button"
            role="menuitem"
            className={box(s.menuItem)}
            data-testid={testId('AccountSwitcher_Account_Button')}
            onClick={() => {
              onClose();
              if (handle !== current) switchAccount(handle);
            }}
          >
            <Avatar handle={handle} linked={false} />
            <div className={box()}>
              <div dir="ltr" className={line(s.menuName)}>
                <span className={span()}>{nameText(personOf(handle).name)}</span>
              </div>
              <div dir="ltr" className={line(s.grey)}>
                <span className={span()}>@{handle}</span>
              </div>
            </div>
            {handle === current && <span className={s.tick}>✓</span>}
          </button>
        ))}
      </div>
    </div>,
    layers,
  );
}
