import { testId } from '../state/settings';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/layers.module.css';
import { word } from '../text/words';

export function ToastView() {
  const toast = useWorld((state) => state.toast);
  const by = useWorld((state) => state.posts.get(state.toast?.postId ?? '')?.by ?? state.account);
  if (!toast) return null;
  return (
    <div className={box(s.toastArea)}>
      <div role="alert" className={box(s.toast)} data-testid={testId('toast')}>
        <div dir="auto" className={line(s.toastText)}>
          <span className={span()}>{word('sent')}</span>
        </div>
        <a href={`/${by}/status/${toast.postId}`} role="link" className={box(s.toastLink)}>
          <span className={span()}>{word('view')}</span>
        </a>
      </div>
    </div>
  );
}
