import type { Person } from '../data/people';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/composer.module.css';
import { Avatar } from './avatar';
import { nameText } from './rich-text';

interface TypeaheadMenuProps {
  readonly id: string;
  readonly people: readonly Person[];
  readonly current: number;
  readonly onPick: (person: Person) => void;
}

export function TypeaheadMenu({ id, people, current, onPick }: TypeaheadMenuProps) {
  return (
    <div className={box(s.typeahead)} role="listbox" id={id}>
      {people.map((person, index) => (
        <div
          key={person.handle}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          data-testid={testId('typeaheadResult')}
          className={box(s.option, index === current && s.currentOption)}
          // The editor keeps its focus and its caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <Avatar handle={person.handle} linked={false} />
          <div className={box()}>
            <div dir="ltr" className={line(s.optionName)}>
              <span className={span()}>{nameText(person.name)}</span>
            </div>
            <div dir="ltr" className={line(s.grey)}>
              <span className={span()}>@{person.handle}</span>
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
