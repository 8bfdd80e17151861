import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ReplyEditor } from '@/components/reply-editor/reply-editor';
import { fillInReply } from '@/domain/replies/fill-in-reply';
import type { NearDuplicateSearch } from '@/domain/replies/near-duplicates';
import { cannedReply } from '../../support/canned-replies';

vi.mock('@/domain/replies/fill-in-reply', { spy: true });

type SimilarSearch = NearDuplicateSearch<{ name: string; language: string }>;

function renderEditor(findNearDuplicates: SimilarSearch = () => []) {
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
      findNearDuplicates={findNearDuplicates}
      onSave={() => Promise.resolve(null)}
      onClose={() => undefined}
    />,
  );
}

async function typeTwoLetters() {
  await userEvent.type(screen.getByRole('textbox', { name: /English/ }), '!?');
}

it('looks for similar replies once for each letter, and not for the texts that stay as they are', async () => {
  const find = vi.fn<SimilarSearch>(() => []);
  renderEditor(find);
  find.mockClear();
  await typeTwoLetters();
  expect(find.mock.calls).toEqual([['Sorry!'], ['Sorry!?']]);
});

it('draws the preview once for each letter, and not those of the texts that stay as they are', async () => {
  renderEditor();
  vi.mocked(fillInReply).mockClear();
  await typeTwoLetters();
  expect(vi.mocked(fillInReply).mock.calls.map(([template]) => template)).toEqual([
    'Sorry!',
    'Sorry!?',
  ]);
});
