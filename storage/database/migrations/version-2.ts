/** A canned reply before it had notes. */
type ReplyOfVersion1 = object;

/** Version 2: a canned reply can carry notes for colleagues. */
export function addNotes<Reply extends ReplyOfVersion1>(reply: Reply): Reply & { notes: string } {
  return { notes: '', ...reply };
}
