import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DuplicateNotice } from '@/components/composer-bar/duplicate-notice';
import { expectNoAxeViolations } from '../../support/axe';

it('names the reply that is nearly repeated by its age, and leads to it', async () => {
  const link = 'https://x.com/i/status/2124585105679080240';
  const { container } = render(<DuplicateNotice at={0} now={12 * 60_000} link={link} />);
  expect(screen.getByRole('status')).toHaveTextContent('nearly the same 12 min ago');
  expect(screen.getByRole('link', { name: 'Show it' })).toHaveAttribute('href', link);
  await expectNoAxeViolations(container);
});
