/** What completion offers: one line of its list. */
import type { EntityKind } from "../../../protocol/kinds";
import type { EntityId } from "../graph/entity";
import type { Range } from "../text/range";

export interface CompletionItem {
  readonly label: string;
  readonly kind: EntityKind;
  /** Shown behind the label: the speaker's company, the tool's kind. */
  readonly detail: string;
  /** True for what no note names. */
  readonly isOnlyInCatalogue?: boolean;
  /** What is put in the place of `replace`. */
  readonly insert: string;
  /** The same with stops for an editor that knows snippets. */
  readonly snippet?: string;
  readonly replace: Range;
  /** The typed text that the item answers to. */
  readonly filter: string;
  /** For resolving details later. */
  readonly entity: EntityId;
  /** 0-based place in the list. */
  readonly rank: number;
}

/** The longest list. */
export const most = 50;

/** The words before the cursor that an item would replace. */
export interface Typed extends Range {
  readonly text: string;
}
