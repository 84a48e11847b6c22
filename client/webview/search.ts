/** Looks for entities by what they are called: by their own names first, else by what else the notes or the catalogue call them. */
import type { GraphNode } from "../../protocol/graph";
import type { GraphStore } from "./graph-store";

/** How well something is called by a query: 0 is its whole name, more is worse, `undefined` not at all. */
function rankOf(called: string, wanted: string): number | undefined {
  const name = called.toLowerCase();
  if (!name.includes(wanted)) return undefined;
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return ` ${name}`.includes(` ${wanted}`) ? 2 : 3;
}

/** The other name by which an entity is found, where it isn't by its own. */
export function foundBy({ name, otherNames }: GraphNode, query: string): string | undefined {
  const wanted = query.trim().toLowerCase();
  return rankOf(name, wanted) === undefined
    ? bestOf(otherNames ?? [], (one) => rankOf(one, wanted))
    : undefined;
}

function bestOf(names: readonly string[], rank: (name: string) => number | undefined): string | undefined {
  const ranked = names.flatMap((name) => {
    const place = rank(name);
    return place === undefined ? [] : [{ name, place }];
  });
  return ranked.sort((a, b) => a.place - b.place)[0]?.name;
}

/**
 * Entities of which a name holds the query: called so, beginning with it, with a word that does, then the most connected.
 * Of two that are called so the one by its own name is first.
 */
export function search(store: GraphStore, nodes: Iterable<GraphNode>, query: string): GraphNode[] {
  const wanted = query.trim().toLowerCase();
  const found = [...nodes].flatMap((node) => {
    const other = foundBy(node, wanted);
    const rank = rankOf(other ?? node.name, wanted);
    return rank === undefined ? [] : [{ node, rank: rank + (other === undefined ? 0 : 0.5) }];
  });
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        store.degree(b.node.id) - store.degree(a.node.id) ||
        (a.node.name < b.node.name ? -1 : 1),
    )
    .map(({ node }) => node);
}
