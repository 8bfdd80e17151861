import type { Browser } from 'puppeteer-core';

/** Runs a script in Firefox's own window, with all its rights, and waits for what it promises. Throws what it throws. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<void> {
  const { contexts } = await bidi(browser).send<{
    contexts: readonly { readonly context: string }[];
  }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { exceptionDetails } = await bidi(browser).send<{
    exceptionDetails?: { readonly text: string };
  }>('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
}

/** Firefox's own protocol, for what Puppeteer has no name for. */
export function bidi(browser: Browser) {
  const { connection } = browser as unknown as {
    readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return {
    send: async <Value>(method: string, parameters: object): Promise<Value> =>
      (await connection.send(method, parameters)).result as Value,
  };
}
