/** The list with the item at `from` a place further up (-1) or down (1), as far as it goes. */
export function moveItem<Item>(list: readonly Item[], from: number, by: 1 | -1): readonly Item[] {
  const item = list[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
