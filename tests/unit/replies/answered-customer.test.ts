import { describe, expect, it } from 'vitest';
import { customersWhoMayCome } from '@/domain/replies/answered-customer';
import { seenTweet } from '@/domain/sla/seen-tweet';
import type { TweetSighting } from '@/domain/sightings';
import { brandTweet, customerTweet, DAY, HOUR, MINUTE, MORNING } from '../../support/sightings';

const NOW = MORNING + 2 * DAY;

/** A customer's post at `at`, and the brand's answer a minute later. */
function answered(authorHandle: string, at: number, hasCome = false) {
  const question = customerTweet(at, { authorHandle });
  return posted(brandTweet(at + MINUTE, { answers: question.tweetId }), [question], hasCome);
}
function posted(answer: TweetSighting, others: readonly TweetSighting[], hasCome = false) {
  const thread = [...others, answer].map(seenTweet);
  return { tweetId: answer.tweetId, hasCome, thread };
}
const handles = (...answers: Parameters<typeof customersWhoMayCome>[0]) =>
  customersWhoMayCome(answers, NOW).map(({ handle }) => handle);

describe('customersWhoMayCome', () => {
  it('names those answered lately, newest first, as they write themselves', () => {
    expect(handles(answered('Anna_K', MORNING), answered('ben', MORNING + HOUR))).toEqual([
      'ben',
      'Anna_K',
    ]);
  });

  it('names each once, with the latest answer, whatever the order', () => {
    const first = answered('anna_k', MORNING);
    const second = answered('ANNA_K', MORNING + DAY);
    for (const answers of [
      [first, second],
      [second, first],
    ]) {
      expect(customersWhoMayCome(answers, NOW)).toEqual([
        { handle: 'ANNA_K', answerId: second.tweetId, answeredAt: MORNING + DAY + MINUTE },
      ]);
    }
  });

  it('leaves out who came after the latest answer, and asks again after a newer one', () => {
    const came = answered('anna_k', MORNING, true);
    expect(handles(came)).toEqual([]);
    expect(handles(answered('anna_k', MORNING - HOUR), came)).toEqual([]);
    expect(handles(came, answered('anna_k', MORNING + HOUR))).toEqual(['anna_k']);
  });

  it('names everybody a post answers, also who is known by the handle alone', () => {
    const question = customerTweet(MORNING);
    const answer = brandTweet(MORNING + HOUR, {
      answers: question.tweetId,
      answersHandles: ['Ben_S'],
    });
    expect(handles(posted(answer, [question])).toSorted()).toEqual(['anna_k', 'ben_s']);
    expect(handles(posted(answer, [question], true))).toEqual([]);
  });

  it('forgets after seven days', () => {
    const old = answered('anna_k', NOW - 7 * DAY - MINUTE);
    expect(handles(old)).toEqual(['anna_k']);
    expect(customersWhoMayCome([old], NOW + 1)).toEqual([]);
  });
});
