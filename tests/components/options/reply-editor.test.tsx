import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ReplyEditor } from '@/components/reply-editor/reply-editor';
import type { NearDuplicateSearch } from '@/domain/replies/near-duplicates';
import { cannedReply } from '../../support/canned-replies';

it('looks for similar replies once for each letter, and not for the texts that stay as they are', async () => {
  const find = vi.fn<NearDuplicateSearch<{ name: string; language: string }>>(() => []);
  render(
    <ReplyEditor
      reply={cannedReply({ bodies: { en: 'Sorry', de: 'Leider' } })}
      isNew={false}
      isUnsaved={false}
      note={null}
      effect={null}
      variables={{
        customer: { first_name: 'Ana', handle: 'ana' },
        agent: { first_name: null, signature: null },
        brand: { name: null, dm_link: null },
      }}
      languages={['en', 'de']}
      maxLength={280}
      ownerOfShortcut={() => null}
      findNearDuplicates={find}
      onSave={() => Promise.resolve(null)}
      onClose={() => undefined}
    />,
  );
  find.mockClear();
  await userEvent.type(screen.getByRole('textbox', { name: /English/ }), '!?');
  expect(find.mock.calls).toEqual([['Sorry!'], ['Sorry!?']]);
});
