import { expect, it } from 'vitest';
import { takesPlaceholder } from '@/domain/replies/takes-placeholder';

it.each([
  ['{{ eta }}', true],
  ['{{ eta | default: "soon" }}', true],
  ['{% if eta %}Soon.{% endif %}', true],
  ['{% assign when = eta %}{{ when }}', true],
  ['No details yet', false],
  ['{{ ask.eta }}', false],
  ['{% assign eta = "soon" %}{{ eta }}', false],
  ['{{ eta', false],
])('of %s: %s', (template, takes) => {
  expect(takesPlaceholder(template, 'eta')).toBe(takes);
});
