import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyIntentLink } from '@/domain/intent-link';

describe('replyIntentLink', () => {
  it('encodes spaces as %20, which X shows as spaces', () => {
    expect(replyIntentLink('20', 'Hi Ana & co + 5 %\n#sorry')).toBe(
      'https://x.com/intent/post?in_reply_to=20&text=Hi%20Ana%20%26%20co%20%2B%205%20%25%0A%23sorry',
    );
  });

  it('carries any text through, even with half an emoji in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const link = new URL(replyIntentLink('1234567890123456789', `${text}\ud83d`));
        expect(link.origin + link.pathname).toBe('https://x.com/intent/post');
        expect(link.searchParams.get('in_reply_to')).toBe('1234567890123456789');
        expect(link.searchParams.get('text')).toBe(`${text.toWellFormed()}\ufffd`);
      }),
    );
  });
});
