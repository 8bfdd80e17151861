import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { failure, success, type Result } from '@/domain/result';
import type { FileProblem } from './imported-file';

/** A value of a JSON file and the line it begins at, from 1. */
export interface JsonValue {
  readonly line: number;
  readonly value: unknown;
  /** The elements of a list, else nothing. */
  readonly items: readonly JsonValue[];
  /** The named value of an object, or null. */
  readonly get: (name: string) => JsonValue | null;
}

/** Reads JSON strictly, and remembers lines; what is wrong is told with its line. */
export function parseJson(text: string): Result<JsonValue, FileProblem> {
  const lineAt = lineCounter(text);
  try {
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error !== undefined || root === undefined) {
      return failure({ kind: 'syntax', line: lineAt(error?.offset ?? 0) });
    }
    return success(toJsonValue(root, JSON.parse(text), lineAt));
  } catch (error) {
    // Brackets within brackets without end.
    if (error instanceof RangeError) return failure(TOO_DEEP);
    throw error;
  }
}

const TOO_DEEP: FileProblem = { kind: 'syntax', line: null };

function toJsonValue(node: Node, value: unknown, lineAt: (offset: number) => number): JsonValue {
  return {
    line: lineAt(node.offset),
    value,
    get items() {
      if (node.type !== 'array' || !Array.isArray(value)) return [];
      return (node.children ?? []).map((child, index) => toJsonValue(child, value[index], lineAt));
    },
    get: (name) => {
      const property = node.children?.findLast((child) => child.children?.[0]?.value === name);
      const child = property?.children?.[1];
      return child === undefined
        ? null
        : toJsonValue(child, (value as Record<string, unknown>)[name], lineAt);
    },
  };
}

/** Line of an offset, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
