import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReplySituation } from '@/components/reply-picker/preview-reply';
import { ReplyPicker } from '@/components/reply-picker/reply-picker';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { expectNoAxeViolations } from '../../support/axe';

const SITUATION: ReplySituation = {
  variables: {
    customer: { first_name: 'Ana', handle: 'ana_ruiz' },
    agent: { first_name: null, signature: null },
    brand: { name: 'Pellwick', dm_link: null },
  },
  language: 'en',
  isTranslated: false,
  fallbackLanguages: ['en'],
  moment: { now: Date.UTC(2026, 10, 20, 9), zone: 'UTC', expected: null },
  isPromiseComing: false,
  wholeDraft: (text) => text,
  maxLength: 280,
};

function reply(id: string, name: string, bodies: Record<string, string>): CannedReply {
  return {
    id,
    name,
    bodies,
    shortcut: id,
    tags: [],
    channel: 'public',
    favourite: false,
    useCount: 0,
    lastUsedAt: null,
    changedAt: 0,
    notes: '',
  };
}

const REPLIES = [
  reply('a', 'Apology', { en: 'Sorry, {{ customer.first_name }}.' }),
  reply('b', 'Booking', { en: 'Booked.' }),
  reply('c', 'Closing', { en: 'Bye, {{ agent.first_name }}' }),
];

function show(props: Partial<Parameters<typeof ReplyPicker>[0]> = {}) {
  const callbacks = { onChoose: vi.fn(), onClose: vi.fn(), onOpenSettings: vi.fn() };
  const { container } = render(
    <ReplyPicker replies={REPLIES} situation={SITUATION} {...callbacks} {...props} />,
  );
  return { ...callbacks, container, user: userEvent.setup() };
}

const selected = () => screen.getByRole('option', { selected: true });
const preview = () => screen.getByRole('region', { name: 'Preview' });

describe('the reply picker', () => {
  it('says how far a long library is read', () => {
    show({ replies: null, progress: { read: 3_000, total: 20_000 } });
    expect(screen.getByRole('status')).toHaveTextContent('Loading your replies: 3,000 of 20,000…');
  });

  it('starts in the search field, names its parts, and has no accessibility problem', async () => {
    const { container } = show();
    expect(screen.getByRole('combobox', { name: 'Search replies' })).toHaveFocus();
    expect(screen.getByRole('dialog', { name: 'Canned replies' })).toBeVisible();
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3);
    await expectNoAxeViolations(container);
  });

  it('previews exactly what Enter then inserts', async () => {
    const { onChoose, user } = show();
    expect(preview()).toHaveTextContent('Sorry, Ana.');
    expect(preview()).toHaveTextContent('11/280');
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(REPLIES[0], 'Sorry, Ana.', expect.anything());
  });

  it('moves with arrows, Home and End, round the ends, and says so to screen readers', async () => {
    const { user } = show();
    const field = screen.getByRole('combobox');
    for (const [key, name] of [
      ['ArrowDown', 'Booking'],
      ['End', 'Closing'],
      ['ArrowDown', 'Apology'],
      ['ArrowUp', 'Closing'],
      ['Home', 'Apology'],
    ] as const) {
      await user.keyboard(`{${key}}`);
      expect(selected()).toHaveTextContent(name);
      expect(field).toHaveAttribute('aria-activedescendant', selected().id);
      expect(field).toHaveFocus();
    }
  });

  it('searches as the agent types and says how many there are', async () => {
    const { user } = show();
    await user.keyboard('book');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('1 reply');
    await user.keyboard('zzz');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('No reply matches “bookzzz”.');
    await user.keyboard('{Enter}');
  });

  it('asks for a placeholder without value, and offers the settings where it can be set once', async () => {
    const { onChoose, onOpenSettings, user } = show();
    await user.keyboard('{End}');
    expect(preview()).toHaveTextContent('Bye, [Your first name]');
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Open settings' }));
    expect(onOpenSettings).toHaveBeenCalledOnce();
    await user.type(screen.getByRole('textbox', { name: 'Your first name' }), 'Lea{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(REPLIES[2], 'Bye, Lea', expect.anything());
  });

  it('refuses what nobody can fill in, names it in words, and offers the settings', async () => {
    const { onChoose, onOpenSettings, user, container } = show({
      replies: [reply('x', 'Link', { en: 'Here: {{ brand.dm_link }} {{ customer }}' })],
    });
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Missing: Link to your direct messages and customer.',
    );
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Open settings' }));
    expect(onOpenSettings).toHaveBeenCalledOnce();
  });

  describe('while it is being asked what can be promised', () => {
    const PROMISE = 'We reply {{ eta }}.';
    const ASKED = { ...SITUATION, isPromiseComing: true };
    const NOTHING = SITUATION;
    const expected = { kind: 'within', ms: 20 * 60_000 } as const;
    const KNOWN = { ...SITUATION, moment: { ...SITUATION.moment, expected } };
    const WAITING = 'One moment: looking up when you will reply…';

    /** The picker with one such reply, and `Other`; `answer` brings what can be promised. */
    function ask(body = PROMISE) {
      const callbacks = { onChoose: vi.fn(), onClose: vi.fn(), onOpenSettings: vi.fn() };
      const replies = [reply('l', 'Later', { en: body }), reply('o', 'Other', { en: 'Bye.' })];
      const picker = (situation: ReplySituation) => (
        <ReplyPicker replies={replies} situation={situation} {...callbacks} />
      );
      const { rerender, container } = render(picker(ASKED));
      const answer = (situation: ReplySituation) => rerender(picker(situation));
      return { ...callbacks, answer, container, user: userEvent.setup() };
    }
    const status = () => screen.getByRole('status');

    it('a reply that was chosen waits for it, and is inserted once', async () => {
      const { onChoose, answer, container, user } = ask();
      expect(container).toHaveTextContent(WAITING);
      await user.keyboard('{Enter}');
      expect(onChoose).not.toHaveBeenCalled();
      expect(status()).toHaveTextContent(WAITING);
      await expectNoAxeViolations(container);
      answer(KNOWN);
      expect(onChoose.mock.lastCall?.[1]).toBe('We reply within 20 minutes.');
      answer({ ...KNOWN });
      expect(onChoose).toHaveBeenCalledOnce();
      expect(status()).not.toHaveTextContent(WAITING);
    });

    it('and one that is chosen after that, does not', async () => {
      const { onChoose, answer, user } = ask();
      answer(KNOWN);
      expect(onChoose).not.toHaveBeenCalled();
      await user.keyboard('{Enter}');
      expect(onChoose).toHaveBeenCalledOnce();
    });

    it('asks the agent when nothing can be promised', async () => {
      const { onChoose, answer, user } = ask();
      await user.keyboard('{Enter}');
      answer(NOTHING);
      expect(screen.getByRole('textbox', { name: 'When you will reply' })).toHaveFocus();
      await user.keyboard('soon{Enter}');
      expect(onChoose.mock.lastCall?.[1]).toBe('We reply soon.');
    });

    it('asks only for what else is missing', async () => {
      const { onChoose, answer, user } = ask('{{ ask.item }}: we reply {{ eta }}.');
      await user.keyboard('{Enter}');
      answer(KNOWN);
      expect(screen.getAllByRole('textbox')).toHaveLength(1);
      await user.keyboard('Parcel{Enter}');
      expect(onChoose.mock.lastCall?.[1]).toBe('Parcel: we reply within 20 minutes.');
    });

    it.each([
      '{% if eta %}We reply {{ eta }}.{% endif %}',
      'We reply {{ eta | default: "soon" }}.',
    ])('waits also where the text can do without: %s', async (body) => {
      const { onChoose, answer, user } = ask(body);
      await user.keyboard('{Enter}');
      answer(KNOWN);
      expect(onChoose.mock.lastCall?.[1]).toBe('We reply within 20 minutes.');
    });

    it('other replies are inserted at once, and going on to one gives up the first', async () => {
      const { onChoose, answer, user } = ask();
      await user.keyboard('{Enter}{ArrowDown}');
      answer(KNOWN);
      expect(onChoose).not.toHaveBeenCalled();
      answer(ASKED);
      await user.keyboard('{Enter}');
      expect(onChoose).toHaveBeenCalledOnce();
      expect(onChoose.mock.lastCall?.[1]).toBe('Bye.');
    });
  });

  it('inserts the reply that is clicked', async () => {
    const { onChoose, user } = show();
    await user.click(screen.getByRole('option', { name: /Booking/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(REPLIES[1], 'Booked.', expect.anything());
  });

  it('closes with Escape, also from a button in it', async () => {
    const { onClose, user } = show({
      replies: [reply('x', 'Link', { en: '{{ brand.dm_link }}' })],
    });
    await user.keyboard('{Escape}');
    await user.keyboard('{Tab}{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('says when it shows another language than the customer’s', () => {
    show({ situation: { ...SITUATION, language: 'ja' } });
    expect(preview()).toHaveTextContent('Not available in Japanese, so in English');
  });

  it('says that X shows a translation, until the agent chose the language', async () => {
    const { user } = show({
      replies: [reply('x', 'Hello', { en: 'Hello.', de: 'Hallo.' })],
      situation: { ...SITUATION, language: null, isTranslated: true },
    });
    expect(preview()).toHaveTextContent('X shows a translation: check the language (English)');
    await user.keyboard('{F2}');
    expect(preview()).toHaveTextContent('Hallo.');
    expect(preview()).not.toHaveTextContent('translation');
  });

  it('warns about a text longer than a post', () => {
    show({ replies: [reply('x', 'Long', { en: 'a'.repeat(281) })] });
    expect(preview()).toHaveTextContent('281/280');
    expect(preview()).toHaveTextContent('1 character too many');
  });

  it('counts the draft that the reply joins', () => {
    const wholeDraft = (text: string) => `${'b'.repeat(200)} ${text}`;
    show({
      replies: [reply('x', 'Long', { en: 'a'.repeat(149) })],
      situation: { ...SITUATION, wholeDraft },
    });
    expect(preview()).toHaveTextContent('350/280 with your draft');
    expect(preview()).toHaveTextContent('70 characters too many');
  });

  it('goes by the longest post of the account', () => {
    const replies = [reply('x', 'Long', { en: 'a'.repeat(281) })];
    show({ replies, situation: { ...SITUATION, maxLength: 25_000 } });
    expect(preview()).toHaveTextContent('281/25000');
    expect(preview()).not.toHaveTextContent('too many');
  });

  it('switches the language with F2 or a press, and inserts what it then shows', async () => {
    const bodies = {
      en: '{{ greeting }}, {{ customer.first_name }}.',
      de: '{{ greeting }} {{ customer.first_name }}!',
      fr: 'Salut.',
    };
    const { onChoose, user } = show({ replies: [reply('x', 'Hello', bodies)] });
    expect(preview()).toHaveTextContent('Good morning, Ana.');
    await user.keyboard('{F2}');
    expect(preview()).toHaveTextContent('Guten Morgen Ana!');
    expect(screen.getByRole('button', { name: 'German' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{F2}{F2}');
    expect(preview()).toHaveTextContent('Good morning, Ana.');
    await user.click(screen.getByRole('button', { name: 'French' }));
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls[0]?.[1]).toBe('Salut.');
  });

  it('says when a reply can be expected, in the words of its language', () => {
    const moment = { ...SITUATION.moment, expected: { kind: 'within', ms: 17 * 60_000 } } as const;
    const bodies = { en: 'We answer {{ eta }}.', de: 'Wir antworten {{ eta }}.' };
    show({
      replies: [reply('x', 'Eta', bodies)],
      situation: { ...SITUATION, moment, language: 'de' },
    });
    expect(preview()).toHaveTextContent('Wir antworten innerhalb von 20 Minuten.');
  });

  it('shows markup as text', () => {
    show({ replies: [reply('x', '<img src=x>', { en: '<b>bold</b>' })] });
    expect(selected()).toHaveTextContent('<img src=x>');
    expect(preview()).toHaveTextContent('<b>bold</b>');
  });

  it('says what to do while the library is empty', () => {
    show({ replies: [] });
    expect(screen.getByRole('status')).toHaveTextContent('You have no canned replies yet.');
  });
});
