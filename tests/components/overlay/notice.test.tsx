import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CopyText } from '@/components/notice/copy-text';
import { Notice } from '@/components/notice/notice';
import { expectNoAxeViolations } from '../../support/axe';

describe('the notice', () => {
  it('is announced, offers the text, and closes', async () => {
    const onClose = vi.fn();
    const onCopy = vi.fn();
    const notice = (state: 'idle' | 'copied' | 'refused') => (
      <Notice message="X’s composer did not take the text." onClose={onClose}>
        <CopyText text="Hello Ana" state={state} onCopy={onCopy} />
      </Notice>
    );
    const { rerender, container } = render(notice('idle'));
    expect(screen.getByRole('alert')).toHaveTextContent('did not take the text');
    fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(onCopy).toHaveBeenCalledOnce();
    rerender(notice('copied'));
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
    rerender(notice('refused'));
    expect(screen.getByRole('textbox', { name: /Copy it from here/ })).toHaveValue('Hello Ana');
    await expectNoAxeViolations(container);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
