/** What a diagnostic rule finds: a place in a note, a sentence for its author, and what would mend it. */
import type { ProblemRule } from "../../../../protocol/settings";
import type { EntityId } from "../../graph/entity";
import type { Range } from "../../text/range";
import type { NoteRange } from "../lookup";

export interface Problem extends Range {
  readonly rule: ProblemRule;
  /** One or two sentences; names of notes stand in quotation marks. */
  readonly message: string;
  /** Other places that belong to it, each with a few words. */
  readonly related: readonly (NoteRange & { readonly message: string })[];
  /** The entity that is meant here, and the one that it may be the same as. */
  readonly entity?: EntityId;
  readonly other?: EntityId;
  /** The spelling that is meant instead of these words. */
  readonly spelling?: string;
}
