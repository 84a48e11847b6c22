/** What the graph holds for one note, in the form that the corpus' scorer reads; of a note of no conference what it names. */
import { LineIndex } from "../text/line-index";
import type { NoteFacts } from "../facts/facts";
import type { EntityId } from "./entity";
import type { GraphReader } from "./graph-reader";

export interface SummaryName {
  readonly name: string;
  readonly forms: readonly string[];
}

export interface NoteSummary {
  readonly path: string;
  /** False for a note of no conference: its names are no part of the graph, and are told for themselves. */
  readonly conference: boolean;
  readonly events: readonly SummaryName[];
  readonly talks: readonly {
    readonly title: string;
    /** 1-based. */
    readonly line: number;
    readonly speakers: readonly SummaryName[];
    readonly tools: readonly SummaryName[];
  }[];
  readonly speakers: readonly (SummaryName & { readonly companies: readonly SummaryName[] })[];
  readonly companies: readonly SummaryName[];
  readonly tools: readonly SummaryName[];
}

/** The tools and companies of a note that reports no event, talk or speaker. */
function namesOnly(path: string, facts: NoteFacts | undefined): NoteSummary {
  const of = (kind: "company" | "tool"): SummaryName[] =>
    (facts?.entities ?? []).flatMap((one) =>
      one.kind === kind ? [{ name: one.name, forms: one.forms }] : [],
    );
  return {
    path,
    conference: false,
    events: [],
    talks: [],
    speakers: [],
    companies: of("company"),
    tools: of("tool"),
  };
}

/**
 * The summary of a note that the graph holds.
 * @param path the note's path in the graph
 * @param text the note, for line numbers
 */
export function summarise(graph: GraphReader, path: string, text: string): NoteSummary {
  const lines = new LineIndex(text);
  const facts = graph.facts(path);
  const own = (id: EntityId): boolean => graph.isIn(path, id);
  const named = (id: EntityId): SummaryName => {
    const entity = graph.entity(id);
    return { name: entity?.name ?? id, forms: entity?.forms ?? [] };
  };
  const here = (kind: "events" | "speakers" | "companies" | "tools"): EntityId[] => {
    const wanted = { events: "event", speakers: "speaker", companies: "company", tools: "tool" }[kind];
    return [
      ...new Set(
        graph
          .mentionsIn(path)
          .map((mention) => mention.entity)
          // who and what only the file's name tells
          .concat(eventOf(), kind === "speakers" ? speakersOf() : []),
      ),
    ].filter((id) => id.startsWith(`${wanted}:`) && own(id));
  };
  const eventOf = (): EntityId[] => {
    const id = facts?.event === undefined ? undefined : graph.idOf(path, facts.event.entity);
    return id === undefined ? [] : [id];
  };
  const speakersOf = (): EntityId[] =>
    (facts?.talks ?? []).flatMap(({ entity }) => {
      const talk = graph.idOf(path, entity);
      return talk === undefined ? [] : linked(talk, "presents", "from");
    });
  const linked = (id: EntityId, kind: "presents" | "mentions" | "worksAt", end: "from" | "to"): EntityId[] =>
    graph
      .relationsOf(id, kind)
      .filter((relation) => relation[end === "from" ? "to" : "from"] === id)
      .flatMap((relation) => {
        const said = relation.evidence.find((one) => one.path === path)?.ranges[0];
        if (said === undefined) return [];
        const first = graph
          .mentionsIn(path)
          .find((one) => one.entity === relation[end] && one.start >= said.start);
        return [{ id: relation[end], start: said.start, named: first?.start ?? said.start }];
      })
      .sort((a, b) => a.start - b.start || a.named - b.named)
      .map((one) => one.id);
  if (facts?.conference !== true) return namesOnly(path, facts);
  return {
    path,
    conference: true,
    events: here("events").map(named),
    talks: facts.talks.flatMap((talk) => {
      const id = graph.idOf(path, talk.entity);
      if (id === undefined) return [];
      return [
        {
          title: graph.entity(id)?.name ?? "",
          line: lines.positionAt(talk.title.start).line + 1,
          speakers: linked(id, "presents", "from").map(named),
          tools: linked(id, "mentions", "to")
            .filter((one) => one.startsWith("tool:"))
            .map(named),
        },
      ];
    }),
    speakers: here("speakers").map((id) => ({
      ...named(id),
      companies: linked(id, "worksAt", "to").map(named),
    })),
    companies: here("companies").map(named),
    tools: here("tools").map(named),
  };
}
