import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failure } from '@/domain/result';
import { officeHours } from '@/domain/sla/business-hours';
import { readSettings, type Settings } from '@/storage/settings';
import { expectNoAxeViolations } from '../../support/axe';
import { specialPolicy } from '../../support/sightings';
import { openOptions } from '../../support/options-page';

async function openPolicies(...options: Parameters<typeof openOptions>) {
  return (await openOptions(...options)).user;
}

const policies = async () => (await readSettings()).specialPolicies;
const names = async () => (await policies()).map(({ name }) => name);
const region = () => within(screen.getByRole('region', { name: 'Special targets' }));
const editor = () => within(region().getByRole('group', { name: /^French|^Special target/ }));
const button = (name: string) => region().getByRole('button', { name });
const three = ['French', 'Praise', 'Night'].map((name, index) =>
  specialPolicy({ id: `policy-${index}`, name, match: { languages: ['fr'] } }),
);

describe('the list of special targets', () => {
  it('begins empty; a new one is open for editing and takes no posts yet', async () => {
    const user = await openPolicies({ firstResponseTargetMinutes: 45 });
    expect(region().getByText(/^None:/)).toBeVisible();
    await user.click(button('New special target'));
    expect(await region().findByRole('textbox', { name: 'Name' })).toHaveFocus();
    expect(await policies()).toMatchObject([
      { name: 'Special target 1', inUse: false, firstResponseMinutes: 45, hours: 'same' },
    ]);
    expect(region().getByText(/Without a condition it takes every post/)).toBeVisible();
  });

  it('is ordered with buttons and with keys, and keeps the keyboard where it is', async () => {
    const user = await openPolicies({ specialPolicies: three });
    await user.click(button('Move French down'));
    expect(await names()).toEqual(['Praise', 'French', 'Night']);
    expect(button('Move French down')).toHaveFocus();
    await user.click(button('Move Night down'));
    expect(await names()).toEqual(['Praise', 'French', 'Night']);

    button('Night').focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(await names()).toEqual(['Night', 'Praise', 'French']);
    expect(button('Night')).toHaveFocus();
  });

  it('gives back what was deleted, in its place', async () => {
    const user = await openPolicies({ specialPolicies: three });
    await user.click(button('Remove Praise'));
    expect(await names()).toEqual(['French', 'Night']);
    expect(button('New special target')).toHaveFocus();
    await user.click(button('Undo'));
    expect(await policies()).toEqual(three);
  });

  it('duplicates one, which rests beside it', async () => {
    const user = await openPolicies({ specialPolicies: three });
    await user.click(button('Duplicate French'));
    expect(await names()).toEqual(['French', 'French (copy)', 'Praise', 'Night']);
    const [original, copy] = await policies();
    expect(copy).toEqual({ ...original, id: copy?.id, name: 'French (copy)', inUse: false });
    expect(copy?.id).not.toBe(original?.id);
  });

  it('says in a line what each promises to whom', async () => {
    await openPolicies({
      specialPolicies: [
        specialPolicy({
          name: 'French',
          firstResponseMinutes: 15,
          match: {
            languages: ['fr'],
            brandHandles: ['LumenParcel'],
            rules: ['watched-phrase'],
            watchedPhrases: ['Lumen', 'Parcel'],
          },
          hours: '24x7',
          inUse: false,
        }),
      ],
    });
    expect(button('French')).toHaveAccessibleDescription(
      'Not in use · 15 / 30 min · French · @LumenParcel · contain a watched phrase · “Lumen” · “Parcel” · Day and night',
    );
  });

  it('stores nothing where the browser refuses, and says so', async () => {
    const user = await openPolicies(
      { specialPolicies: three },
      { onChange: () => Promise.resolve(failure({ kind: 'unsaved', detail: 'full' })) },
    );
    await user.click(button('Remove Praise'));
    expect(await region().findByText('Could not be saved: full')).toBeVisible();
    expect(await policies()).toEqual(three);
  });
});

describe('the editor of one', () => {
  async function edit(
    known: Parameters<typeof specialPolicy>[0] = {},
    stored: Partial<Settings> = {},
  ) {
    const user = await openPolicies({
      ...stored,
      specialPolicies: [specialPolicy({ name: 'French', ...known })],
      businessHours: officeHours('Europe/Paris'),
    });
    await user.click(button('French'));
    return user;
  }
  const only = async () => (await policies())[0];
  const type = async (field: string, text: string) => {
    const user = userEvent.setup();
    const input = editor().getByRole('textbox', { name: field });
    await user.clear(input);
    await user.type(input, `${text}{Enter}`);
  };

  it('sets name, conditions, targets and use, each by itself', async () => {
    const user = await edit({ inUse: false });
    await type('Add a language', 'French');
    await type('Add a language', 'de');
    await type('Add a brand account', '@LumenHelp');
    await user.click(editor().getByRole('checkbox', { name: 'contain a watched phrase' }));
    await type('First response (minutes)', '15');
    await type('Later responses (minutes)', '240');
    await user.click(editor().getByRole('checkbox', { name: 'In use' }));
    await type('Name', 'French by name');
    expect(await only()).toMatchObject({
      name: 'French by name',
      match: { languages: ['fr', 'de'], brandHandles: ['LumenHelp'], rules: ['watched-phrase'] },
      firstResponseMinutes: 15,
      nextResponseMinutes: 240,
      inUse: true,
    });
  });

  it('takes a condition back', async () => {
    const user = await edit({ match: { languages: ['fr'], rules: ['mention'] } });
    await user.click(editor().getByRole('button', { name: 'Remove French' }));
    await user.click(editor().getByRole('checkbox', { name: 'mention a brand account' }));
    expect((await only())?.match).toEqual({});
    expect(editor().getByRole('checkbox', { name: 'In use' })).toHaveAccessibleDescription(
      /^Without a condition/,
    );
  });

  describe('asks which watched phrases it is for', () => {
    const phrase = (name: string) => editor().getByRole('checkbox', { name });
    const watching = { watchedPhrases: ['Lumen Parcel', 'Recall'] };

    it('of those in the settings; with none ticked it makes no difference', async () => {
      const user = await edit({}, watching);
      await user.click(phrase('Recall'));
      await user.click(phrase('Lumen Parcel'));
      expect((await only())?.match).toEqual({ watchedPhrases: ['Recall', 'Lumen Parcel'] });
      await user.click(phrase('Recall'));
      expect((await only())?.match).toEqual({ watchedPhrases: ['Lumen Parcel'] });
      await user.click(phrase('Lumen Parcel'));
      expect((await only())?.match).toEqual({});
    });

    it('and knows one in another spelling for the same', async () => {
      const user = await edit({ match: { watchedPhrases: ['LUMEN  parcel'] } }, watching);
      expect(phrase('Lumen Parcel')).toBeChecked();
      expect(phrase('Recall')).not.toBeChecked();
      await user.click(phrase('Lumen Parcel'));
      expect((await only())?.match).toEqual({});
    });

    it('and keeps one that is no longer watched in sight, until it is taken back', async () => {
      const user = await edit({ match: { watchedPhrases: ['Old Name', 'Recall'] } }, watching);
      const former = phrase('Old Name (no longer watched)');
      expect(former).toBeChecked();
      await user.click(former);
      expect((await only())?.match).toEqual({ watchedPhrases: ['Recall'] });
      expect(former).not.toBeInTheDocument();
    });

    it('and says where they come from while there are none', async () => {
      await edit();
      const group = editor().getByRole('group', { name: 'Posts with the phrase …' });
      expect(group).toHaveTextContent('You watch no phrases.');
    });
  });

  it.each([
    ['Name', '{Enter}', 'Please give it a name.'],
    ['Add a language', 'Klingon', '“Klingon” is not a language that X recognises.'],
    ['Add a brand account', 'a b', '“a b” cannot be an X account'],
    ['First response (minutes)', '0', 'Please enter whole minutes'],
    ['Time left (percent of the target)', '100', 'Please enter a whole percentage, from 1 to 99.'],
  ])('refuses in the field %s what it cannot hold', async (field, text, problem) => {
    await edit();
    const before = await only();
    await type(field, text);
    expect(await editor().findByText(new RegExp(problem.replace('.', '\\.')))).toBeVisible();
    expect(editor().getByRole('textbox', { name: field })).toBeInvalid();
    expect(await only()).toEqual(before);
  });

  it('says when a wait is due soon, by share or by minutes', async () => {
    const user = await edit();
    await type('Time left (percent of the target)', '35');
    expect((await only())?.atRisk).toEqual({ share: 0.35 });
    await user.click(editor().getByRole('radio', { name: 'In minutes' }));
    await type('Time left (minutes)', '7');
    expect((await only())?.atRisk).toEqual({ minutes: 7 });
  });

  it('has the hours of all, all hours, or its own, and loses none of these on the way', async () => {
    const user = await edit();
    await user.click(editor().getByRole('radio', { name: 'Own hours' }));
    expect((await only())?.hours).toEqual(officeHours('Europe/Paris'));
    await user.selectOptions(editor().getByLabelText('Time zone'), 'America/New York');
    const own = (await only())?.hours;
    expect(own).toMatchObject({ zone: 'America/New_York' });
    await user.click(editor().getByRole('radio', { name: 'Day and night' }));
    expect((await only())?.hours).toBe('24x7');
    await user.click(editor().getByRole('radio', { name: 'Own hours' }));
    expect((await only())?.hours).toEqual(own);
    expect((await readSettings()).businessHours).toEqual(officeHours('Europe/Paris'));
  });

  it('has no accessibility problem', async () => {
    await edit({ hours: officeHours('Europe/Paris') });
    await expectNoAxeViolations(screen.getByRole('region', { name: 'Special targets' }));
  }, 20_000);
});

describe('the targets for everything else', () => {
  it('say when a wait is due soon', async () => {
    const user = await openPolicies();
    const targets = within(screen.getByRole('region', { name: 'Reply targets' }));
    await user.click(targets.getByRole('radio', { name: 'In minutes' }));
    expect((await readSettings()).atRisk).toEqual({ minutes: 10 });
  });
});
