import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  clearSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  watchSettings,
} from '@/storage/settings';

describe('parseSettings', () => {
  it.each([null, undefined, 'text', 7, []])('reads %j as the defaults', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  });

  it('loses a broken field only, and no other', () => {
    const settings = parseSettings({
      agentFirstName: 'Ana',
      brandHandles: ['not a handle'],
      firstResponseTargetMinutes: 0,
      nextResponseTargetMinutes: 15,
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      agentFirstName: 'Ana',
      nextResponseTargetMinutes: 15,
    });
  });
});

describe('settings of the draft guard', () => {
  const form = (link: string) => ({ privateChannel: { kind: 'form', link } }) as const;

  it.each([
    ['http://lumen.example'],
    ['javascript:alert(1)'],
    ['https://user:secret@lumen.example'],
    ['https://lumen.example/a b'],
    ['lumen.example'],
    [`https://lumen.example/${'a'.repeat(500)}`],
  ])('refuse %s as an address', async (link) => {
    expect(await changeSettings(form(link))).toMatchObject({
      ok: false,
      error: { field: 'privateChannel' },
    });
  });

  it('take an address that begins with https://, or none', async () => {
    expect(await changeSettings(form('https://m.me/lumenparcel'))).toMatchObject({ ok: true });
    expect(await changeSettings(form(''))).toMatchObject({ ok: true });
  });

  it('hold only known levels of known kinds', () => {
    const read = (guardLevels: unknown) => parseSettings({ guardLevels }).guardLevels;
    expect(read({ EMAIL: 'off', ASKED: 'hint' })).toEqual({ EMAIL: 'off', ASKED: 'hint' });
    expect(read({ EMAIL: 'sometimes' })).toEqual({});
    expect(read({ SHOE_SIZE: 'hold' })).toEqual({});
  });
});

describe('changeSettings', () => {
  it('stores the given fields beside the others', async () => {
    await changeSettings({ agentFirstName: 'Ana' });
    await changeSettings({ agentSignature: '^AR' });
    expect(await readSettings()).toMatchObject({ agentFirstName: 'Ana', agentSignature: '^AR' });
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      changeSettings({ agentFirstName: 'Ana' }),
      changeSettings({ brandName: 'Lumen Parcel' }),
    ]);
    expect(await readSettings()).toMatchObject({
      agentFirstName: 'Ana',
      brandName: 'Lumen Parcel',
    });
  });

  it('adds to what an earlier change of the same list stored', async () => {
    const add = (handle: string) =>
      changeSettings(({ brandHandles }) => ({ brandHandles: [...brandHandles, handle] }));
    await Promise.all([add('LumenParcel'), add('LumenHelp')]);
    expect((await readSettings()).brandHandles).toEqual(['LumenParcel', 'LumenHelp']);
  });

  it('names the invalid field and stores nothing of that change', async () => {
    const outcome = await changeSettings({
      agentFirstName: 'Ana',
      brandHandles: ['@LumenParcel'],
    });
    expect(outcome).toEqual({ ok: false, error: { kind: 'invalid', field: 'brandHandles' } });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves what it cannot read as it is', async () => {
    await fakeBrowser.storage.local.set({
      settings: { fromANewerVersion: true, brandHandles: 'broken' },
    });
    await changeSettings({ agentFirstName: 'Ana' });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({
      fromANewerVersion: true,
      brandHandles: 'broken',
      agentFirstName: 'Ana',
    });
  });

  it('says so when the browser refuses to store, and goes on with the next change', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    expect(await changeSettings({ agentFirstName: 'Ana' })).toEqual({
      ok: false,
      error: { kind: 'unsaved', detail: 'quota exceeded' },
    });
    expect(await changeSettings({ agentFirstName: 'Ana' })).toEqual({ ok: true });
  });
});

it('tells about later changes and about clearing, until the watch is ended', async () => {
  const changed = vi.fn();
  const unwatch = watchSettings(changed);

  await changeSettings({ agentFirstName: 'Ana' });
  expect(changed).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, agentFirstName: 'Ana' });

  await clearSettings();
  expect(changed).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);

  unwatch();
  await changeSettings({ agentFirstName: 'Ana' });
  expect(changed).toHaveBeenCalledTimes(2);
});
