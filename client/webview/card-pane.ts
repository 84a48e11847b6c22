/** The pane below the list: the card of what is chosen, several chosen ones, or the sentences behind a relation. */
import { kindLabels, relationVerbs } from "../../protocol/kinds";
import type { PanelMessage, PanelRequest } from "../../protocol/panel";
import { renderCard, renderEmpty, renderEvidence, renderMany, type CardEvents } from "./card-view";
import type { MenuItem } from "./context-menu";
import type { GraphStore } from "./graph-store";
import { Later } from "./later";
import type { PanelActions } from "./panel-model";

type Answer = PanelMessage & { readonly type: "card" | "evidence" };

/** Changes of the graph that come in this time, in milliseconds, are asked about once. */
const pause = 150;

export class CardPane {
  /** What is shown, or waited for: an entity or a relation; nothing where several are chosen, or none. */
  private asked: string | undefined;
  /** Whose card stands there. */
  private shown: string | undefined;
  private readonly askAgain = new Later(pause, () => {
    if (this.asked !== undefined) this.ask(this.asked);
  });
  private readonly events: CardEvents = {
    open: (place, beside) => {
      this.send({ type: "open", place, beside });
    },
    show: (id) => {
      this.actions.choose(id);
    },
    focus: (id) => {
      this.actions.show({ kind: "around", ids: [id], depth: 2 });
    },
  };

  constructor(
    private readonly element: HTMLElement,
    private readonly store: GraphStore,
    private readonly actions: PanelActions,
    private readonly send: (request: PanelRequest) => void,
    private readonly say: (text: string) => void,
  ) {
    this.show([], () => []);
  }

  /** @param together what can be done with several chosen entities */
  show(selected: readonly string[], together: () => readonly MenuItem[]): void {
    const [only, ...others] = selected;
    if (only !== undefined && others.length === 0) this.ask(only);
    else {
      this.asked = undefined;
      const nodes = selected.flatMap((id) => this.store.nodes.get(id) ?? []);
      if (only === undefined) renderEmpty(this.element, "Choose an entity to see what the notes say of it.");
      else renderMany(this.element, nodes, this.events, together());
    }
  }

  /** Asks for the card of an entity, or the sentences behind a relation. */
  ask(id: string): void {
    this.asked = id;
    this.send(this.store.edges.has(id) ? { type: "evidence", edge: id } : { type: "card", id });
  }

  /** The graph has changed, and with it perhaps what stands here. */
  refresh(): void {
    this.askAgain.ask();
  }

  /** An answer; one that nobody waits for any more is left aside. */
  take(answer: Answer): void {
    if (answer.type === "evidence") {
      if (answer.edge !== this.asked) return;
      renderEvidence(this.element, this.titleOf(answer.edge), answer.lines, this.events);
      this.begin(answer.edge);
    } else if (answer.id === this.asked) {
      if (answer.card === null) renderEmpty(this.element, "The notes no longer name this.");
      else {
        renderCard(this.element, answer.card, this.events);
        this.begin(answer.id);
        this.say(`${answer.card.name}, ${kindLabels[answer.card.kind].one}`);
      }
    }
  }

  /** Another card is read from its top; the same one, brought up to date, stays where it is. */
  private begin(id: string): void {
    if (this.shown !== id) this.element.scrollTop = 0;
    this.shown = id;
  }

  private titleOf(id: string): string {
    const edge = this.store.edges.get(id);
    return edge === undefined
      ? ""
      : `${this.store.nameOf(edge.from)} ${relationVerbs[edge.kind]} ${this.store.nameOf(edge.to)}`;
  }
}
