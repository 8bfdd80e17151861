import axe from 'axe-core';
import { expect } from 'vitest';

/** What needs real layout or a canvas; jsdom has neither. Contrast is judged in a real browser. */
const BEYOND_JSDOM = {
  'color-contrast': { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};

/** Fails with a readable list when axe finds an accessibility problem in what is drawn. */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: BEYOND_JSDOM });
  const problems = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
  expect(problems, problems.join('\n')).toEqual([]);
}
