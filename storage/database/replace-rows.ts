import type { Table } from 'dexie';

/**
 * Makes the rows `before` of a table the rows `after`: deletes what is gone and writes what is new or differs, so that
 * live reads wake up for real changes alone. Rows are compared by their content; their key is the table's.
 */
export async function replaceRows<Row>(
  table: Table<Row, string>,
  before: readonly Row[],
  after: readonly Row[],
): Promise<void> {
  const keyOf = (row: Row): string => String(row[table.schema.primKey.keyPath as keyof Row]);
  const known = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const wanted = new Set(after.map(keyOf));
  await table.bulkDelete([...known.keys()].filter((key) => !wanted.has(key)));
  await table.bulkPut(after.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row)));
}
