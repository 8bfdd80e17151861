import { testId } from '../state/settings';
import { box, line } from '../styles/class-names';
import s from '../styles/composer.module.css';
import { LIMIT } from '../text/weighted-length';
import { word } from '../text/words';
import type { IconName } from './icon';
import { Icon } from './icon';

const TOOLS: readonly { readonly id?: string; readonly icon: IconName; readonly label: string }[] =
  [
    { icon: 'photo', label: 'Add photos or video' },
    { id: 'gifSearchButton', icon: 'gif', label: 'Add a GIF' },
    { id: 'grokImgGen', icon: 'spark', label: 'Make an image' },
    { id: 'createPollButton', icon: 'poll', label: 'Add poll' },
    { icon: 'smile', label: 'Add emoji' },
    { id: 'scheduleOption', icon: 'calendar', label: 'Schedule post' },
    { id: 'geoButton', icon: 'place', label: 'Tag location' },
  ];

export function Tools() {
  return (
    <nav aria-live="polite" role="navigation" className={box(s.tools)}>
      <div role="tablist" className={box(s.toolList)} data-testid={testId('ScrollSnap-List')}>
        {TOOLS.map(({ id, icon, label }) => (
          <div key={icon} role="presentation" className={box()}>
            <button
              aria-label={label}
              role="button"
              type="button"
              className={box(s.tool)}
              {...(id !== undefined && { 'data-testid': testId(id) })}
            >
              <div dir="ltr" className={line()}>
                <Icon name={icon} size={19} />
              </div>
            </button>
            {icon === 'photo' && (
              <input
                accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
                multiple
                type="file"
                tabIndex={-1}
                className={s.file}
                data-testid={testId('fileInput')}
              />
            )}
          </div>
        ))}
      </div>
    </nav>
  );
}

/** X's "+": another post, to be sent together with this one. */
export function AddPost({ isOn, onAdd }: { readonly isOn: boolean; readonly onAdd: () => void }) {
  return (
    <button
      aria-label={word('addPost')}
      role="button"
      type="button"
      className={box(s.tool)}
      data-testid={testId('addButton')}
      disabled={!isOn}
      onClick={onAdd}
    >
      <div dir="ltr" className={line()}>
        <Icon name="plus" size={19} />
      </div>
    </button>
  );
}

const RADIUS = 9;
const AROUND = 2 * Math.PI * RADIUS;
const WARN_FROM = LIMIT - 20;

/** The ring that fills up; it says a number only near the limit. */
export function LengthRing({ length }: { readonly length: number }) {
  if (length === 0) return null;
  const share = Math.min(1, length / LIMIT);
  return (
    <div
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className={box(s.ring, length > LIMIT && s.over)}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <circle cx="12" cy="12" r={RADIUS} className={s.ringTrack} />
        <circle
          cx="12"
          cy="12"
          r={RADIUS}
          className={s.ringFill}
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - share)}
        />
      </svg>
      {length >= WARN_FROM && <span className={s.left}>{LIMIT - length}</span>}
    </div>
  );
}
