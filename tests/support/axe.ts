import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with a readable list when axe finds an accessibility problem in what is drawn. Contrast needs real layout and
 * is judged on screenshots and in the browser tests; jsdom cannot.
 */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  const problems = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
  expect(problems, problems.join('\n')).toEqual([]);
}
