import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { writeReplyDeskCsv } from '@/storage/portability/formats/reply-desk-csv';
import { expectNoAxeViolations } from '../../support/axe';
import { APOLOGY, openLibrary, names, row } from '../../support/library-section';

describe('import', () => {
  const chooseFile = async (
    text: string,
    name: string,
    ...rest: Parameters<typeof openLibrary>
  ) => {
    const opened = openLibrary(...rest);
    await opened.user.click(screen.getByRole('button', { name: 'Import and export' }));
    await opened.user.upload(await screen.findByLabelText('File'), new File([text], name));
    return opened;
  };
  const CHATWOOT = JSON.stringify([
    { id: 1, short_code: 'sorry', content: 'Pardon, {{contact.first_name}}' },
    { id: 2, short_code: 'hello', content: 'Hello {{contact.nmae}}' },
    { id: 3, short_code: 'empty', content: '' },
  ]);

  it('shows first what would happen, does it, and takes it back', async () => {
    const { user } = await chooseFile(CHATWOOT, 'canned.json');
    expect(await screen.findByText('canned.json: Chatwoot, read as utf-8')).toBeVisible();
    expect(screen.getByText('1 new')).toBeVisible();
    expect(screen.getByText('1 to change')).toBeVisible();
    expect(screen.getByText(/empty: has no text/)).toBeVisible();
    expect(screen.getByText(/hello: There is no placeholder “contact.nmae”/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Import 2 replies' }));
    expect(await screen.findByText('Imported: 1 new, 1 changed.')).toBeVisible();
    expect(names()).toEqual(['Closing', 'hello', 'sorry', 'Thanks']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Apology', 'Closing', 'Thanks']));
  });

  it('says that it reads, before it begins to', async () => {
    const drawn = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    await chooseFile(CHATWOOT, 'canned.json');
    expect(await screen.findByText('Reading canned.json…')).toBeVisible();
    await waitFor(() => expect(drawn).toHaveBeenCalled());
    for (const [draw] of drawn.mock.calls) draw(0);
    drawn.mockRestore();
    expect(await screen.findByText('canned.json: Chatwoot, read as utf-8')).toBeVisible();
    expect(screen.queryByText(/Reading/)).not.toBeInTheDocument();
  });

  it('lets the agent choose what becomes of replies that are there, and the language', async () => {
    const { user } = await chooseFile(CHATWOOT, 'canned.json');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /1 reply is in the library/ }),
      'Keep the library’s',
    );
    expect(screen.getByText('0 to change')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'The texts are in' }), 'French');
    await user.click(screen.getByRole('button', { name: 'Import 1 reply' }));
    await screen.findByText('Imported: 1 new, 0 changed.');
    expect(row('hello').getByText(/^fr/)).toBeVisible();
    expect(names()).toContain('Apology');
  });

  it('has nothing to do when the library is the same', async () => {
    await chooseFile(writeReplyDeskCsv([APOLOGY]), 'library.csv', [APOLOGY]);
    expect(await screen.findByText('1 unchanged')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  });

  it.each([
    [
      '[{"short_code": "a",\n]',
      'broken.json: line 2 does not follow the file’s format. Nothing was imported.',
    ],
    ['', /no replies in broken\.json/],
    ['a,b\n1,2\n', /broken\.json is in none of the formats/],
    ['PK\u0003\u0004\0 and more of it', /broken\.json is not a text file/],
  ])('says why a file cannot be read: %j', async (text, message) => {
    await chooseFile(text, 'broken.json');
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Import \d/ })).not.toBeInTheDocument();
  });

  it('reads the same file again once it was put right, also where it could not be read at all', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('button', { name: 'Import and export' }));
    const file = new File([CHATWOOT], 'canned.json');
    const gone = new DOMException('moved', 'NotReadableError');
    const read = vi
      .spyOn(file, 'slice')
      .mockImplementation(() => ({ arrayBuffer: () => Promise.reject(gone) }) as Blob);
    await user.upload(await screen.findByLabelText('File'), file);
    expect(await screen.findByText(/browser could not read this file/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Import \d/ })).not.toBeInTheDocument();
    read.mockRestore();
    await user.upload(screen.getByLabelText('File'), file);
    expect(await screen.findByText('canned.json: Chatwoot, read as utf-8')).toBeVisible();
  });

  it('offers the library as files', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('button', { name: 'Import and export' }));
    expect(await screen.findByRole('link', { name: 'Save as JSON' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Save as CSV' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(screen.getByRole('button', { name: 'Import and export' })).toHaveFocus();
  });
});

it('shows an import that is accessible', async () => {
  const { container, user } = openLibrary();
  await user.click(screen.getByRole('button', { name: 'Import and export' }));
  const file = new File([JSON.stringify([{ short_code: 'sorry', content: 'x' }])], 'a.json');
  await user.upload(await screen.findByLabelText('File'), file);
  await screen.findByText(/a\.json: Chatwoot/);
  await expectNoAxeViolations(container);
});
