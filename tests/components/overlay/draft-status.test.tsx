import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ComposerBar } from '@/components/composer-bar/composer-bar';
import { DraftStatus, type DraftStatusProps } from '@/components/composer-bar/draft-status';
import { expectNoAxeViolations } from '../../support/axe';

describe('warnings', () => {
  it('stand below the draft while it shows personal data or asks for it', async () => {
    const bar = (status: Partial<DraftStatusProps>) => (
      <ComposerBar
        status={
          <DraftStatus
            isPrivate={false}
            shown={[]}
            asked={[]}
            outcome={null}
            languageNote={null}
            onUndo={vi.fn()}
            {...status}
          />
        }
      >
        <button type="button">Canned reply</button>
      </ComposerBar>
    );
    const { rerender, container } = render(bar({}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(bar({ shown: ['IBAN'], asked: ['PHONE'] }));
    expect(screen.getByRole('status')).toHaveTextContent('this draft shows an IBAN');
    expect(screen.getByRole('status')).toHaveTextContent('asks for a phone number');
    await expectNoAxeViolations(container);
  });

  it.each([
    [false, 'press Post again'],
    [true, 'press Send again'],
  ])('name the button that lets a draft out (of a message: %s)', (isPrivate, words) => {
    render(
      <DraftStatus
        isPrivate={isPrivate}
        shown={['CARD']}
        asked={[]}
        outcome="lifted"
        languageNote={null}
        onUndo={vi.fn()}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('say what became of a held draft, and lead back', () => {
    const onUndo = vi.fn();
    render(
      <DraftStatus
        isPrivate={false}
        shown={[]}
        asked={[]}
        outcome="moved"
        languageNote={{ kind: 'fell-back', wanted: 'pt', used: 'en' }}
        onUndo={onUndo}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('on the clipboard');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Not available in Portuguese, so in English',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
