/** How the quick parser says that it does not know for certain: a throw that `parseQuick` turns into "ask the reference". */
class Unusual extends Error {}

// one object for all refusals: a stack that nobody reads would cost more than the parsing
const unusual = new Unusual();

/** Ends the quick parse; what stands here is for the reference to read. */
export function refuse(): never {
  throw unusual;
}

export const isRefusal = (error: unknown): boolean => error === unusual;
