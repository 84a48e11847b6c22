/** A workspace that is restored from an index is the one that was kept, whatever came in the meantime. */
import assert from "node:assert/strict";
import { indexNote } from "../../server/src/workspace/indexed-note";
import {
  persistedPieces,
  readPersisted,
  type PersistedIndex,
} from "../../server/src/workspace/persisted-index";
import { Workspace } from "../../server/src/workspace/workspace";

const count = 30;
const idOf = (i: number): string => `file:///n${String(i)}.md`;
const pathOf = (i: number): string => `n${String(i)}.md`;
const textOf = (i: number): string =>
  `# QueueConf ${String(2000 + (i % 5))}\n\n### Lesson ${String(i)} - Jane R${"abc"[i % 3] ?? ""}sson, Acme\n\nThey use Redis and queuectl ${String(i % 4)}.\n`;
const files = new Map(Array.from({ length: count }, (_, i) => [idOf(i), textOf(i)]));

const workspace = (canFetch = true): Workspace =>
  new Workspace({ canFetch: () => canFetch, fetch: (id) => files.get(id) });

function filled(dictionary?: string): Workspace {
  const made = workspace();
  made.setDictionary(dictionary);
  made.setIndexed(
    Array.from({ length: count }, (_, i) => ({
      id: idOf(i),
      path: pathOf(i),
      indexed: indexNote(textOf(i), pathOf(i), made.graph.strings),
    })),
  );
  made.settle();
  return made;
}

function kept(of: Workspace): PersistedIndex {
  const image = of.graph.image();
  assert.ok(image !== undefined);
  const notes = of.noteIds().map((id) => {
    const [indexed, path] = [of.toPersist(id), of.note(id)?.path];
    assert.ok(indexed !== undefined && path !== undefined);
    return { id, path, stamp: "1", indexed };
  });
  const pieces = persistedPieces(notes, of.graph.strings, "1", { ...image, dictionary: of.dictionarySum });
  const index = end(readPersisted(pieces, "1"));
  assert.ok(index !== undefined);
  return index;
}

function end<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Nodes and edges, in no order. */
function graphOf(of: Workspace): unknown {
  of.settle();
  const { nodes, edges } = of.takeGraph();
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return [[...nodes].sort(byId), [...edges].sort(byId)];
}

describe("a restored workspace", () => {
  it("has the graph, the notes, their texts and names", () => {
    const [before, again] = [filled(), workspace()];
    assert.equal(end(again.restore(kept(before))), true);
    assert.deepEqual(graphOf(again), graphOf(before));
    assert.equal(again.note(idOf(3))?.text, textOf(3));
    assert.deepEqual(again.notesNamed("n7"), [idOf(7)]);
    assert.deepEqual(again.names.called("queuectl 1"), before.names.called("queuectl 1"));
  });

  it("keeps what is in the editor", () => {
    const [before, again] = [filled(), workspace()];
    const other = textOf(4).replace("Jane", "Mina");
    for (const one of [before, again]) {
      one.setNote(idOf(4), pathOf(4), other);
      one.setNote(idOf(5), pathOf(5), textOf(5));
      one.setNote("file:///new.md", "new.md", "# QueueConf 2003\n\n### Fresh - Ann Lee, Acme\n");
    }
    const index = kept(filled());
    assert.equal(end(again.restore(index)), true);
    assert.deepEqual(graphOf(again), graphOf(before));
    assert.equal(again.note(idOf(4))?.text, other);
    // and can be kept once more
    const third = workspace();
    assert.equal(end(third.restore(kept(again))), true);
    assert.deepEqual(graphOf(third), graphOf(before));
  });

  it("is restored once, and not where something else came in the meantime", () => {
    const index = kept(filled());
    const twice = workspace();
    const [first, second] = [twice.restore(index), twice.restore(index)];
    first.next();
    second.next();
    assert.equal(end(first), true);
    const { graph } = twice;
    assert.equal(end(second), false);
    assert.equal(twice.graph, graph);
    const decided = workspace();
    const steps = decided.restore(index);
    steps.next();
    decided.setDictionary("ignore: [Redis]\n");
    assert.equal(end(steps), false);
    assert.equal(decided.noteIds().length, 0);
  });

  it("is not restored under another dictionary, or where texts have to be kept", () => {
    const index = kept(filled("ignore: [Redis]\n"));
    assert.equal(workspace().canRestore(index), false);
    const same = workspace();
    same.setDictionary("ignore: [Redis]\n");
    assert.equal(same.canRestore(index), true);
    assert.equal(workspace(false).canRestore(kept(filled())), false);
    assert.equal(new Workspace().canRestore(kept(filled())), false);
  });
});
