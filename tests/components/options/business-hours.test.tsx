import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failure, success } from '@/domain/result';
import { officeHours, type BusinessHours } from '@/domain/sla/business-hours';
import type { OptionsPageProps } from '@/entrypoints/options/options-page';
import { readSettings, type Settings } from '@/storage/settings';
import { expectNoAxeViolations } from '../../support/axe';
import { openOptions } from '../../support/options-page';

const onApplyToWaiting = vi.fn<OptionsPageProps['onApplyToWaiting']>();
beforeEach(() => onApplyToWaiting.mockReset().mockResolvedValue(success(2)));

function openHours(stored: Partial<Settings> = {}) {
  const businessHours = officeHours('Europe/Paris');
  return openOptions({ alwaysOpen: false, businessHours, ...stored }, { onApplyToWaiting });
}

const hours = async (): Promise<BusinessHours> => (await readSettings()).businessHours;
const region = () => within(screen.getByRole('region', { name: 'Business hours' }));
/** Time fields of a day, from and until, in order. */
const times = (day: string) =>
  [...region().queryAllByLabelText(new RegExp(`^${day}, (from|until)`))] as HTMLInputElement[];

/** Sets a time as the browser's own time field does, and leaves the field. */
function setTime(day: string, index: number, time: string) {
  const input = times(day)[index];
  if (input === undefined) throw new Error(`${day} has no field ${index}`);
  fireEvent.change(input, { target: { value: time } });
  fireEvent.blur(input);
}

describe('business hours', () => {
  it('are hidden while the clocks run day and night, and kept', async () => {
    const { user } = await openHours({ alwaysOpen: true });
    expect(region().queryByLabelText('Time zone')).not.toBeInTheDocument();
    await user.click(region().getByRole('radio', { name: 'In business hours' }));
    expect(await region().findByLabelText('Time zone')).toHaveValue('Europe/Paris');
    expect((await readSettings()).alwaysOpen).toBe(false);
    await user.click(region().getByRole('radio', { name: 'Day and night' }));
    expect((await readSettings()).alwaysOpen).toBe(true);
    expect(await hours()).toEqual(officeHours('Europe/Paris'));
  });

  it('stay in the zone in which they were set up, wherever the agent travels', async () => {
    const { user } = await openOptions();
    await user.click(region().getByRole('radio', { name: 'In business hours' }));
    const zone = await region().findByLabelText<HTMLSelectElement>('Time zone');
    const stored = await fakeBrowser.storage.local.get<{ settings: Settings }>('settings');
    expect(stored.settings.businessHours.zone).toBe(zone.value);
  });

  it('go by the zone chosen', async () => {
    const { user } = await openHours();
    await user.selectOptions(region().getByLabelText('Time zone'), 'America/New York');
    expect(await region().findByText(/Saved/)).toBeVisible();
    expect((await hours()).zone).toBe('America/New_York');
  });

  it('are stored when a time field is left', async () => {
    await openHours();
    setTime('Monday', 0, '08:30');
    expect(await region().findByText(/Saved/)).toBeVisible();
    expect((await hours()).week.monday).toEqual([{ start: '08:30', end: '17:00' }]);
    expect((await hours()).week.tuesday).toEqual([{ start: '09:00', end: '17:00' }]);
  });

  it('may end at midnight', async () => {
    await openHours();
    setTime('Monday', 1, '00:00');
    expect(await region().findByText(/Saved/)).toBeVisible();
    expect((await hours()).week.monday).toEqual([{ start: '09:00', end: '24:00' }]);
    expect(times('Monday')[1]).toHaveValue('00:00');
  });

  it('have several intervals a day, and none on others', async () => {
    const { user } = await openHours();
    await user.click(region().getByRole('button', { name: 'Add hours on Monday' }));
    expect(times('Monday')).toHaveLength(4);
    expect((await hours()).week.monday).toEqual([
      { start: '09:00', end: '17:00' },
      { start: '18:00', end: '22:00' },
    ]);
    await user.click(region().getByRole('button', { name: 'Remove 09:00 – 17:00 on Tuesday' }));
    expect(region().getByRole('button', { name: 'Add hours on Tuesday' })).toHaveFocus();
    expect((await hours()).week.tuesday).toEqual([]);
    expect(region().getAllByText('closed')).toHaveLength(3);
  });

  it.each([
    ['overlap', 2, '16:00', 'These hours overlap with others of the day.'],
    ['end before they begin', 3, '10:00', 'Hours must end after they begin.'],
    ['are half given', 3, '', 'Please enter both times.'],
  ])('are not stored while they %s', async (_, field, time, problem) => {
    const two = [
      { start: '09:00', end: '17:00' },
      { start: '18:00', end: '22:00' },
    ];
    const office = officeHours('Europe/Paris');
    await openHours({ businessHours: { ...office, week: { ...office.week, monday: two } } });
    setTime('Monday', field, time);
    expect(await region().findByText(problem)).toBeVisible();
    expect(times('Monday')[field]).toHaveAccessibleDescription(problem);
    expect((await hours()).week.monday).toEqual(two);
  });

  it('never close altogether', async () => {
    const office = officeHours('Europe/Paris');
    const closed = { tuesday: [], wednesday: [], thursday: [], friday: [] };
    const { user } = await openHours({
      businessHours: { ...office, week: { ...office.week, ...closed } },
    });
    await user.click(region().getByRole('button', { name: 'Remove 09:00 – 17:00 on Monday' }));
    expect(await region().findByText('At least one hour a week must stay open.')).toBeVisible();
    expect((await hours()).week.monday).toHaveLength(1);
  });

  it('count answers outside them on request', async () => {
    const { user } = await openHours();
    await user.click(region().getByRole('checkbox'));
    expect((await readSettings()).countOutsideHours).toBe(true);
  });

  it('have no accessibility problem', async () => {
    await openHours();
    await expectNoAxeViolations(screen.getByRole('region', { name: 'Business hours' }));
  }, 20_000);
});

describe('days off', () => {
  const add = () => region().getByRole('textbox', { name: 'Add a day off' });

  it('are added with a name, and kept in order', async () => {
    const { user } = await openHours();
    await user.type(add(), '2026-12-25 Christmas{Enter}2026-05-01{Enter}');
    expect(await region().findByText('2026-05-01')).toBeVisible();
    expect((await hours()).holidays).toEqual([
      { date: '2026-05-01', name: '' },
      { date: '2026-12-25', name: 'Christmas' },
    ]);
    await user.click(region().getByRole('button', { name: 'Remove 2026-05-01' }));
    expect((await hours()).holidays).toHaveLength(1);
  });

  it.each([
    ['25 December', '“25 December” is not a date. Write it like 2026-12-25.'],
    ['2027-02-29', '“2027-02-29” is not a date. Write it like 2026-12-25.'],
    ['2026-12-25 Noël', '“2026-12-25” is in the list already.'],
  ])('refuse %j', async (text, problem) => {
    const holidays = [{ date: '2026-12-25', name: 'Christmas' }];
    const { user } = await openHours({
      businessHours: { ...officeHours('Europe/Paris'), holidays },
    });
    await user.type(add(), `${text}{Enter}`);
    expect(await region().findByText(problem)).toBeVisible();
    expect((await hours()).holidays).toEqual(holidays);
  });
});

describe('a calendar file', () => {
  const year = new Date().getFullYear() + 1;
  const file = (...events: readonly string[]) => {
    const lines = events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`);
    const text = `BEGIN:VCALENDAR\r\n${lines.join('')}END:VCALENDAR\r\n`;
    return new File([text], 'holidays.ics', { type: 'text/calendar' });
  };
  const christmas = `DTSTART;VALUE=DATE:${year}1225\r\nSUMMARY:Christmas`;
  const newYear = `DTSTART;VALUE=DATE:${year}0101`;
  const meeting = `DTSTART:${year}0105T090000Z`;
  const choose = () => region().getByLabelText('Read days off from a calendar file (.ics)');

  it('says what it would add, and adds it only then', async () => {
    const known = { date: `${year}-01-01`, name: 'New Year' };
    const { user } = await openHours({
      businessHours: { ...officeHours('Europe/Paris'), holidays: [known] },
    });
    await user.upload(choose(), file(christmas, newYear, meeting));
    const plan = await region().findByText(/^1 new day off in this file\./);
    expect(plan).toHaveTextContent('1 is in your list already. 1 event is left out');
    expect((await hours()).holidays).toEqual([known]);

    await user.click(region().getByRole('button', { name: 'Add 1 day off' }));
    expect(await region().findByText(/Saved/)).toBeVisible();
    expect((await hours()).holidays).toEqual([known, { date: `${year}-12-25`, name: 'Christmas' }]);
    expect(choose()).toHaveFocus();
  });

  it('adds nothing when it is put away', async () => {
    const { user } = await openHours();
    await user.upload(choose(), file(christmas));
    await user.click(await region().findByRole('button', { name: 'Cancel' }));
    expect((await hours()).holidays).toEqual([]);
  });

  it.each([
    [
      'is broken',
      'BEGIN:VCALENDAR\nnonsense\nEND:VCALENDAR',
      /^Line 2 of this file cannot be read/,
    ],
    ['is none', 'date;name', /^This file is not a calendar/],
    ['is empty', '', /^This file is not a calendar/],
  ])('that %s is refused in plain words', async (_, text, problem) => {
    const { user } = await openHours();
    await user.upload(choose(), new File([text], 'a.ics', { type: 'text/calendar' }));
    expect(await region().findByText(problem)).toBeVisible();
    expect((await hours()).holidays).toEqual([]);
  });

  it('that the browser cannot read is no riddle either', async () => {
    const { user } = await openHours();
    const gone = new DOMException('moved', 'NotReadableError');
    const moved = file(christmas);
    vi.spyOn(moved, 'slice').mockImplementation(
      () => ({ arrayBuffer: () => Promise.reject(gone) }) as Blob,
    );
    vi.spyOn(moved, 'arrayBuffer').mockRejectedValue(gone);
    await user.upload(choose(), moved);
    expect(await region().findByText(/browser could not read this file/)).toBeVisible();
  });
});

describe('posts already waiting', () => {
  it('get today’s targets and hours on request', async () => {
    const { user } = await openHours();
    await user.click(region().getByRole('button', { name: 'Apply to posts already waiting' }));
    expect(onApplyToWaiting).toHaveBeenCalledOnce();
    expect(await region().findByText('2 waiting posts follow the new rules.')).toBeVisible();
  });

  it('are told of when they could not get them', async () => {
    onApplyToWaiting.mockResolvedValue(failure({ kind: 'full' }));
    const { user } = await openHours();
    await user.click(region().getByRole('button', { name: 'Apply to posts already waiting' }));
    expect(await region().findByText(/The disk is full/)).toBeVisible();
  });
});
