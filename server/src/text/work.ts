/** How much was done, in counts: what the growth check compares, since seconds depend on the machine. */
export const work = {
  /** Parts of notes that a parser read. */
  partsParsed: 0,
  /** Blocks of notes and of sections that recognisers went through. */
  blocksRead: 0,
  /** Notes whose names were resolved, their own or those of others. */
  notesResolved: 0,
};
