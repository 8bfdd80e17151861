import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import { type OptionsPageProps } from '@/entrypoints/options/options-page';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '@/storage/settings';
import { expectNoAxeViolations } from '../../support/axe';
import { items, list, openOptions } from '../../support/options-page';

describe('a text field', () => {
  it('saves itself when it is left, and says so', async () => {
    const { user } = await openOptions();
    await user.type(screen.getByRole('textbox', { name: 'Your first name' }), '  Ana ');
    await user.tab();
    expect(await screen.findByText(/Saved/)).toBeVisible();
    expect((await readSettings()).agentFirstName).toBe('Ana');
  });

  it('saves itself with Enter', async () => {
    const { user } = await openOptions();
    await user.type(screen.getByRole('textbox', { name: 'Brand name' }), 'Lumen Parcel{Enter}');
    expect(await screen.findByText(/Saved/)).toBeVisible();
    expect((await readSettings()).brandName).toBe('Lumen Parcel');
  });

  it.each(['Brand name', 'Add a watched phrase'])(
    'leaves Enter and Escape to an input method that is open: %s',
    async (name) => {
      const { user } = await openOptions();
      const field = screen.getByRole('textbox', { name });
      await user.type(field, 'ルーメ');
      for (const key of ['Enter', 'Escape']) fireEvent.keyDown(field, { key, isComposing: true });
      expect(field).toHaveValue('ルーメ');
      expect(screen.queryByText(/Saved/)).not.toBeInTheDocument();
      expect(await readSettings()).toMatchObject({ brandName: '', watchedPhrases: [] });
    },
  );

  it('brings back what is stored with Escape', async () => {
    const { user } = await openOptions({ agentFirstName: 'Ana' });
    const field = screen.getByRole('textbox', { name: 'Your first name' });
    await user.type(field, 'bel{Escape}');
    expect(field).toHaveValue('Ana');
    await user.tab();
    expect((await readSettings()).agentFirstName).toBe('Ana');
  });

  it('keeps what is too long in the field and says why it is not stored', async () => {
    const { user } = await openOptions();
    const field = screen.getByRole('textbox', { name: 'Signature' });
    await user.click(field);
    await user.paste('x'.repeat(101));
    await user.tab();
    expect(await screen.findByText('Too long: at most 100 characters.')).toBeVisible();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Too long/);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('says so when the browser does not store it', async () => {
    const refuse = () => Promise.resolve(failure({ kind: 'unsaved', detail: 'quota' } as const));
    const { user } = await openOptions({}, { onChange: refuse });
    await user.type(screen.getByRole('textbox', { name: 'Brand name' }), 'Lumen{Enter}');
    expect(await screen.findByText('Could not be saved: quota')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Brand name' })).toHaveValue('Lumen');
  });
});

it('shows how a reply ends while the signature is typed', async () => {
  const { user } = await openOptions();
  const preview = screen.getByRole('figure');
  expect(preview).toHaveTextContent('(no signature)');
  await user.type(screen.getByRole('textbox', { name: 'Signature' }), '^AR');
  expect(preview.textContent).toMatch(/looking into it\. \^AR$/);
});

it('ends a reply with what is stored, whatever was typed before', async () => {
  const { user } = await openOptions();
  await user.type(screen.getByRole('textbox', { name: 'Signature' }), '^AR{Enter}');
  await screen.findByText(/Saved/);
  await changeSettings({ agentSignature: '^LM' });
  expect(await screen.findByText('^LM')).toBeVisible();
});

describe('a reply target', () => {
  it.each(['0', '-5', '1.5', 'soon', '10081', ''])('refuses %j', async (text) => {
    const { user } = await openOptions();
    const field = screen.getByRole('textbox', { name: 'First response (minutes)' });
    await user.clear(field);
    if (text !== '') await user.type(field, text);
    await user.tab();
    expect(await screen.findByText(/whole minutes, from 1 to 10,080/)).toBeVisible();
    expect((await readSettings()).firstResponseTargetMinutes).toBe(60);
  });

  it('is stored as a number', async () => {
    const { user } = await openOptions();
    const field = screen.getByRole('textbox', { name: 'Later responses (minutes)' });
    await user.clear(field);
    await user.type(field, '15{Enter}');
    expect(await screen.findByText(/Saved/)).toBeVisible();
    expect((await readSettings()).nextResponseTargetMinutes).toBe(15);
  });
});

it('lets a first response begin again after the hours of one’s own', async () => {
  const { user } = await openOptions();
  const field = screen.getByRole('textbox', { name: 'First response again after (hours)' });
  expect(field).toHaveValue('24');
  await user.clear(field);
  await user.type(field, '0{Enter}');
  expect(await screen.findByText(/whole hours, from 1 to 720/)).toBeVisible();
  await user.clear(field);
  await user.type(field, '48{Enter}');
  expect(await screen.findByText(/Saved/)).toBeVisible();
  expect((await readSettings()).newCycleHours).toBe(48);
});

it('switches notifications off', async () => {
  const { user } = await openOptions();
  await user.click(screen.getByRole('checkbox', { name: 'Tell me when a reply is overdue' }));
  expect(await screen.findByText(/Saved/)).toBeVisible();
  expect((await readSettings()).notifyOverdue).toBe(false);
});

describe('a list', () => {
  const ACCOUNTS = 'Brand accounts';

  it('says what an empty list means', async () => {
    await openOptions();
    expect(list(ACCOUNTS).getByText(/the account you are signed in with/)).toBeVisible();
  });

  it('takes a handle as people write it', async () => {
    const { user } = await openOptions();
    await user.type(
      screen.getByRole('textbox', { name: 'Add a brand account' }),
      '@LumenParcel{Enter}https://x.com/LumenHelp{Enter}',
    );
    expect(await list(ACCOUNTS).findByText('@LumenHelp')).toBeVisible();
    expect(items(ACCOUNTS)).toEqual(['@LumenParcel', '@LumenHelp']);
    expect((await readSettings()).brandHandles).toEqual(['LumenParcel', 'LumenHelp']);
  });

  it('loses nothing that was typed when the field is left', async () => {
    const { user } = await openOptions();
    await user.type(screen.getByRole('textbox', { name: 'Add a watched phrase' }), 'Lumen Parcel');
    await user.tab();
    expect(await list('Watched phrases').findByText('Lumen Parcel')).toBeVisible();
    expect((await readSettings()).watchedPhrases).toEqual(['Lumen Parcel']);
  });

  it('takes several at once, separated by commas', async () => {
    const { user } = await openOptions();
    await user.click(screen.getByRole('textbox', { name: 'Add a brand account' }));
    await user.paste('@one, @two,');
    await user.keyboard('{Enter}');
    expect(await list(ACCOUNTS).findByText('@two')).toBeVisible();
    expect((await readSettings()).brandHandles).toEqual(['one', 'two']);
  });

  it('says why something cannot be an account, and keeps it in the field', async () => {
    const { user } = await openOptions();
    const field = screen.getByRole('textbox', { name: 'Add a brand account' });
    await user.type(field, 'Lumen Parcel{Enter}');
    expect(await list(ACCOUNTS).findByText(/“Lumen Parcel” cannot be an X account/)).toBeVisible();
    expect(field).toBeInvalid();
    expect(field).toHaveValue('Lumen Parcel');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('holds nothing twice, whatever the case', async () => {
    const { user } = await openOptions({ brandHandles: ['LumenParcel'] });
    const field = screen.getByRole('textbox', { name: 'Add a brand account' });
    await user.type(field, '@lumenparcel{Enter}');
    expect(await list(ACCOUNTS).findByText('“@lumenparcel” is in the list already.')).toBeVisible();
    expect((await readSettings()).brandHandles).toEqual(['LumenParcel']);
  });

  it('says when it is full', async () => {
    const brandHandles = Array.from({ length: 20 }, (_, index) => `brand_${index}`);
    const { user } = await openOptions({ brandHandles });
    await user.type(screen.getByRole('textbox', { name: 'Add a brand account' }), 'more{Enter}');
    expect(await list(ACCOUNTS).findByText(/at most 20 entries/)).toBeVisible();
  });

  it('takes a removal back, to the same place, with the keyboard only', async () => {
    const { user } = await openOptions({ ignoredHandles: ['one', 'two', 'three'] });
    const name = 'Ignored accounts';
    list(name).getByRole('button', { name: 'Remove @two' }).focus();
    await user.keyboard('{Enter}');
    expect(await list(name).findByText(/@two removed/)).toBeVisible();
    expect(items(name)).toEqual(['@one', '@three']);
    expect(list(name).getByRole('textbox')).toHaveFocus();

    await user.tab();
    expect(list(name).getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await list(name).findByText(/Saved/)).toBeVisible();
    expect(items(name)).toEqual(['@one', '@two', '@three']);
    expect((await readSettings()).ignoredHandles).toEqual(['one', 'two', 'three']);
  });

  it('keeps an entry that was typed before another one is removed', async () => {
    const { user } = await openOptions({ brandHandles: ['one', 'two'] });
    await user.type(screen.getByRole('textbox', { name: 'Add a brand account' }), 'three');
    await user.click(list(ACCOUNTS).getByRole('button', { name: 'Remove @one' }));
    expect(await list(ACCOUNTS).findByText(/@one removed/)).toBeVisible();
    expect((await readSettings()).brandHandles).toEqual(['two', 'three']);
  });
});

describe('the languages', () => {
  const ORDER = 'Instead, in this order';

  it('are added, moved and removed', async () => {
    const { user } = await openOptions({ fallbackLanguages: ['en'] });
    const order = async () => (await readSettings()).fallbackLanguages;

    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a language' }), 'German');
    await user.click(list(ORDER).getByRole('button', { name: 'Add' }));
    expect(await list(ORDER).findByText('German', { selector: 'span' })).toBeVisible();
    expect(await order()).toEqual(['en', 'de']);

    await user.click(list(ORDER).getByRole('button', { name: 'Move German up' }));
    expect(await order()).toEqual(['de', 'en']);

    await user.click(list(ORDER).getByRole('button', { name: 'Remove German' }));
    await user.click(await list(ORDER).findByRole('button', { name: 'Undo' }));
    expect(await order()).toEqual(['de', 'en']);
  });

  it('keep the keyboard where it is while they move', async () => {
    const { user } = await openOptions({ fallbackLanguages: ['en', 'de', 'fr'] });
    const down = () => list(ORDER).getByRole('button', { name: 'Move English down' });
    down().focus();
    await user.keyboard('{Enter}');
    expect((await readSettings()).fallbackLanguages).toEqual(['de', 'en', 'fr']);
    expect(down()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect((await readSettings()).fallbackLanguages).toEqual(['de', 'fr', 'en']);
    expect(down()).toHaveFocus();
  });

  it('stay as they are at the ends', async () => {
    const { user } = await openOptions({ fallbackLanguages: ['en', 'de'] });
    const up = list(ORDER).getByRole('button', { name: 'Move English up' });
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await user.click(up);
    expect((await readSettings()).fallbackLanguages).toEqual(['en', 'de']);
  });
});

describe('deleting everything', () => {
  const onDeleteEverything = vi.fn<OptionsPageProps['onDeleteEverything']>();
  beforeEach(() => onDeleteEverything.mockReset().mockResolvedValue(success(undefined)));

  it.each(['{Enter}', '{Escape}'])(
    'asks first, with the harmless answer at hand: %s',
    async (answer) => {
      const { user } = await openOptions({}, { onDeleteEverything });
      await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
      expect(screen.getByRole('button', { name: 'Keep my data' })).toHaveFocus();
      await user.keyboard(answer);
      expect(screen.queryByRole('button', { name: 'Keep my data' })).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Delete everything…' })).toHaveFocus();
      expect(onDeleteEverything).not.toHaveBeenCalled();
    },
  );

  it('says when it is done', async () => {
    const { user } = await openOptions({}, { onDeleteEverything });
    await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText(/Everything was deleted/)).toBeVisible();
    expect(onDeleteEverything).toHaveBeenCalledOnce();
  });

  it('says when it failed', async () => {
    onDeleteEverything.mockResolvedValue(failure({ kind: 'full' }));
    const { user } = await openOptions({}, { onDeleteEverything });
    await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
  });
});

it('follows a change that is made elsewhere', async () => {
  await openOptions({ brandName: 'Lumen' });
  await changeSettings({ brandName: 'Lumen Parcel' });
  expect(await screen.findByDisplayValue('Lumen Parcel')).toBeVisible();
});

it('is accessible, also with entries, a problem and the question', async () => {
  const { container, user } = await openOptions({
    brandHandles: ['LumenParcel'],
    fallbackLanguages: ['en', 'de'],
  });
  await user.type(screen.getByRole('textbox', { name: 'Add a brand account' }), 'no way{Enter}');
  await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
  await expectNoAxeViolations(container);
});

/** Scrolls the page as if each section were 1,000 px high and the window 800 px; the test's browser has no layout. */
function scrollOptions(scrollTop: number): void {
  const sections = screen.getAllByRole('region').filter(({ tabIndex }) => tabIndex === -1);
  sections.forEach((section, index) => {
    vi.spyOn(section, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, index * 1_000 - scrollTop, 800, 1_000),
    );
  });
  const root = document.documentElement;
  vi.spyOn(root, 'scrollTop', 'get').mockReturnValue(scrollTop);
  vi.spyOn(root, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(root, 'scrollHeight', 'get').mockReturnValue(sections.length * 1_000);
  fireEvent.scroll(window);
}

describe('the links to the sections', () => {
  afterEach(() => vi.restoreAllMocks());

  it('lead to every section, in the order of the page', async () => {
    await openOptions();
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
    const sections = screen.getAllByRole('heading', { level: 2 });
    expect(links.map((link) => link.textContent)).toEqual(
      sections.map((heading) => heading.textContent),
    );
    for (const link of links) {
      const section = screen.getByRole('region', { name: link.textContent });
      expect(link).toHaveAttribute('href', `#${section.id}`);
      // A link moves the keyboard only to what can have the focus.
      expect(section).toHaveAttribute('tabindex', '-1');
    }
  });

  it('mark the one section that is in view, also at the end, where none comes to the top', async () => {
    await openOptions();
    const marked = () =>
      screen.getAllByRole('link', { current: 'location' }).map((link) => link.getAttribute('href'));
    scrollOptions(0);
    expect(marked()).toEqual(['#you']);
    scrollOptions(2_950);
    expect(marked()).toEqual(['#special']);
    scrollOptions(2_500);
    expect(marked()).toEqual(['#targets']);
    scrollOptions(8_200);
    expect(marked()).toEqual(['#data']);
  });
});
