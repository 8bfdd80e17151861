import { expect, it } from 'vitest';
import { privateLink } from '@/domain/private-channel';

it('leads into X’s messages of the account, or to the address given', () => {
  expect(privateLink({ kind: 'direct-message', link: 'https://m.me/x' }, '42')).toBe(
    'https://x.com/messages/compose?recipient_id=42',
  );
  expect(privateLink({ kind: 'form', link: 'https://lumen.example/help' }, null)).toBe(
    'https://lumen.example/help',
  );
});

it('is unknown without the account’s number, or without an address', () => {
  expect(privateLink({ kind: 'direct-message', link: '' }, null)).toBeNull();
  expect(privateLink({ kind: 'messenger', link: '' }, '42')).toBeNull();
});
