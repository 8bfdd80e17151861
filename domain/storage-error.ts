/** Why something could not be kept or read, in terms a page can put into words. */
export type StorageError =
  /** IndexedDB is missing (some private windows), refused to open, or to write: Chromium says no more of a full disk. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** What an older version kept could not be brought to this version's form. It is kept as it was; nothing can be read. */
  | { readonly kind: 'upgrade-failed'; readonly detail: string }
  /** The disk quota is used up. */
  | { readonly kind: 'full' }
  /** The caller sent something invalid; `detail` names the field. */
  | { readonly kind: 'invalid'; readonly detail: string }
  /** The message came from someone who may not send it. */
  | { readonly kind: 'forbidden' };
