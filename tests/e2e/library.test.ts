import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { draftIn, find, labId, PICKER, press, toolbarOf, typeInto } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const PAGE = 'body';

/** Opens the library's import and hands it a file. */
async function chooseFile(name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  page = await desk().openPage('options.html');
  await press(page, PAGE, 'button', 'Import and export');
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function expectText(text: string): Promise<void> {
  await expectInPage(page, (wanted) => document.body.innerText.includes(wanted), text);
}

describe('the library', () => {
  it('takes a file of another program, from the dry run to the customer’s reply', async () => {
    const csv = [
      'id;name;keywords;content;note;active',
      '1;Paket verspätet;lieferung;"Hallo #{ticket.customer.firstname},<br>Ihr Paket kommt später – tut uns leid.";;true',
      '2;Alt;;nicht mehr;;false',
    ].join('\r\n');
    // As spreadsheets of western Europe save it.
    await chooseFile('bausteine.csv', Buffer.from(csv.replace('–', '\u0096'), 'latin1'));
    await expectText('bausteine.csv: Zammad, read as windows-1252');
    await expectText('1 new');
    await expectText('Alt: is switched off where it comes from');
    await press(page, PAGE, 'button', 'Import 1 reply');
    await expectText('Imported: 1 new, 0 changed.');
    await find(page, PAGE, 'button', 'Paket verspätet');
    await page.close();

    page = await desk().openX('/notifications/mentions');
    await press(page, toolbarOf(await labId(page, 'en-parcel')), 'button', 'Reply with');
    await typeInto(page, PICKER, 'combobox', 'paket');
    await find(page, PICKER, 'option');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /Ihr Paket/)).toMatch(
      /^Hallo \p{L}+,\nIhr Paket kommt später – tut uns leid\.$/u,
    );
  });

  it('takes an import back as a whole', async () => {
    const replies = ['eins', 'zwei'].map((short_code) => ({ short_code, content: 'Hallo' }));
    await chooseFile('canned.json', JSON.stringify(replies));
    await press(page, PAGE, 'button', 'Import 2 replies');
    await find(page, PAGE, 'button', 'Delete eins');
    await press(page, PAGE, 'button', 'Undo');
    await expectText('Undone.');
    await expectInPage(page, () => !document.body.innerText.includes('eins'));
    await find(page, PAGE, 'button', 'Delete Apology');
  });

  it('imports nothing of a file that is broken', async () => {
    await chooseFile('broken.json', '[{"short_code": "half", "content": "x"},\n{"short_code": ]');
    await expectText('broken.json: line 2');
    await press(page, PAGE, 'button', 'Back to the list');
    await find(page, PAGE, 'button', 'Delete Apology');
    expect(await page.evaluate(() => document.body.innerText.includes('half'))).toBe(false);
  });

  it('keeps a reply that was written, when the page is opened again', async () => {
    page = await desk().openPage('options.html');
    await press(page, PAGE, 'button', 'New reply');
    await page.keyboard.type('A warm welcome');
    await page.focus('form section textarea');
    await page.keyboard.type('Hi ');
    await page.select('form section select', 'customer.handle');
    await expectText('Hi alex');
    await press(page, PAGE, 'button', 'Save');
    await expectText('“A warm welcome” saved.');
    await page.close();
    page = await desk().openPage('options.html');
    await find(page, PAGE, 'button', 'Delete A warm welcome');
  });
});
