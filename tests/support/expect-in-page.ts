import type { EvaluateFunc, Page } from 'puppeteer-core';

/**
 * Fails when `holds`, run in the page, does not become true in the time an agent would wait. Looked at in each animation frame.
 */
export async function expectInPage<Parameters extends unknown[]>(
  page: Page,
  holds: EvaluateFunc<Parameters>,
  ...parameters: Parameters
): Promise<void> {
  await page.waitForFunction(holds, { polling: 'raf' }, ...parameters);
}
