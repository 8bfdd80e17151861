import { Column } from '../components/column';
import { box } from '../styles/class-names';
import s from '../styles/frame.module.css';
import { word } from '../text/words';

export function OtherPage({ title }: { readonly title: string }) {
  return (
    <Column title={title}>
      <div className={box(s.empty)}>{word('empty')}</div>
    </Column>
  );
}
