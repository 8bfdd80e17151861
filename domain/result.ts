/**
 * The outcome of something that can fail in a way the caller must handle.
 *
 * A plain value instead of an exception, because exceptions do not survive the structured clone
 * between the page, the worker and the extension's own pages.
 */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function failure<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
