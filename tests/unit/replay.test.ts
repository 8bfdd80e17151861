import { describe, expect, it } from 'vitest';
import { replay } from '../../scripts/replay/replay';
import { parseRows, type Row } from '../../scripts/replay/rows';
import { DAY, MINUTE, MORNING, policyTerms } from '../support/sightings';

const POLICIES = [policyTerms()];

/** A post `minutes` after the morning; the thread and its first post are `1`. */
function post(id: number, minutes: number, known: Partial<Row>): Row {
  return {
    id: String(id),
    conv_id: '1',
    author: 'anna_k',
    inbound: true,
    created_at: MORNING + minutes * MINUTE,
    text: '',
    in_reply_to: id === 1 ? null : '1',
    brand: null,
    ...known,
  };
}
const answer = (id: number, minutes: number, known: Partial<Row> = {}) =>
  post(id, minutes, { author: 'LumenParcel', inbound: false, ...known });

describe('replay', () => {
  it('measures first and next responses as the extension does', () => {
    const rows = [
      post(1, 0, { text: '@LumenParcel where is it?' }),
      answer(2, 8),
      post(3, 20, { text: 'Thanks, still nothing', in_reply_to: '2' }),
      answer(4, 50, { in_reply_to: '3' }),
    ];
    const report = replay(rows, POLICIES);
    expect(report).toMatchObject({ rows: 4, posts: 4, notCounted: 0 });
    const times = (n: number, minutes: number) => ({
      n,
      medianMinutes: minutes,
      p90Minutes: minutes,
    });
    expect(report.all).toMatchObject({
      conversations: 1,
      answered: 1,
      waits: { answered: 2, stillOpen: 0 },
      firstResponse: { ...times(1, 8), within15: { met: 1, n: 1, percent: 100 } },
      nextResponse: times(1, 30),
    });
    expect(report.brands).toEqual({ LumenParcel: report.all });
  });

  it('counts a post that begins a thread though records hide the brand’s handle', () => {
    const report = replay([post(1, 0, { text: '@115801 help' }), answer(2, 5)], POLICIES);
    expect(report.all).toMatchObject({ conversations: 1, answered: 1 });
  });

  it('goes by the phrases that the policies name', () => {
    const rows = [
      post(1, 0, { text: '@LumenParcel the RECALL, please' }),
      answer(2, 20),
      post(3, 30, { author: 'ben', text: 'any news of the recall?' }),
    ];
    const recall = policyTerms({ id: 'recall', match: { watchedPhrases: ['recall'] } });
    const report = replay(rows, [{ ...recall, hours: '24x7' }, ...POLICIES]);
    expect(report).toMatchObject({ notCounted: 0, all: { conversations: 2 } });
    expect(replay(rows, POLICIES)).toMatchObject({ notCounted: 1, all: { conversations: 1 } });
  });

  it('leaves out what customers say to each other', () => {
    const rows = [
      post(1, 0, { text: '@LumenParcel help' }),
      post(2, 1, { author: 'ben', text: '@anna_k same here' }),
      answer(3, 5),
    ];
    expect(replay(rows, POLICIES)).toMatchObject({ notCounted: 1, all: { conversations: 1 } });
  });

  it('tells who waited: who began, who joined, who came back after a day', () => {
    const rows = [
      post(1, 0, { text: '@LumenParcel help' }),
      post(2, 1, { author: 'ben', text: '@LumenParcel me too' }),
      answer(3, 5),
      post(4, 5 + DAY / MINUTE, { in_reply_to: '3' }),
    ];
    const waits = Object.entries(replay(rows, POLICIES).firstResponseOf);
    expect(waits.map(([who, { n }]) => [who, n])).toEqual([
      ['customers a day after the last answer', 0],
      ['customers who began a thread', 1],
      ['customers who joined one', 0],
    ]);
  });

  it('keeps brands apart, also where the file names them', () => {
    const other = { conv_id: '5', brand: 'OtherBrand', in_reply_to: null };
    const rows = [post(1, 0, { text: '@LumenParcel help' }), answer(2, 5), post(5, 9, other)];
    const { brands } = replay(rows, POLICIES);
    const answered = Object.entries(brands).map(([name, figures]) => [name, figures.answered]);
    expect(answered).toEqual([
      ['LumenParcel', 1],
      ['OtherBrand', 0],
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(replay([], POLICIES).all).toMatchObject({ conversations: 0, firstResponse: { n: 0 } });
  });
});

describe('parseRows', () => {
  const line = {
    id: 7,
    conv_id: '7',
    author: 'anna_k',
    inbound: true,
    created_at: '2026-11-20T09:00:00+00:00',
  };

  it('reads one row a line', () => {
    expect(parseRows(`${JSON.stringify(line)}\n\n`)).toEqual([
      { ...line, id: '7', created_at: MORNING, text: '', in_reply_to: null, brand: null },
    ]);
  });

  it.each([
    ['a line that is no JSON', '{"id": 1', 'Line 2: not JSON'],
    ['a field that is missing', JSON.stringify({ ...line, author: undefined }), 'Line 2: author'],
    [
      'a moment that is none',
      JSON.stringify({ ...line, created_at: 'soon' }),
      'Line 2: created_at',
    ],
  ])('names the line and %s', (_, broken, message) => {
    expect(() => parseRows(`${JSON.stringify(line)}\n${broken}`)).toThrow(message);
  });
});
