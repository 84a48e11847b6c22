/** How the work grows with the notes, in counts and not in seconds: four times the notes are four times the work, and a letter is a letter. */
import assert from "node:assert/strict";
import { codeActions } from "../../server/src/features/code-actions";
import { diagnostics } from "../../server/src/features/diagnostics";
import { readDocument } from "../../server/src/markdown/document";
import { work } from "../../server/src/text/work";
import { indexNote } from "../../server/src/workspace/indexed-note";
import { Workspace } from "../../server/src/workspace/workspace";

/** Every note has a talk of its own, names that all share, and one that the next note introduces. */
function noteText(i: number, talks = 4): string {
  const sections = Array.from({ length: talks }, (_, k) => {
    const [a, b] = [String.fromCharCode(97 + (i % 26)), String.fromCharCode(97 + (k % 26))];
    return `### Lesson ${String(i)} of ${String(k)} - Jane R${a}${b}sson, Fjord ${a.toUpperCase()}${b} Systems\n\nThey use Kafka and asked Jane R${b}${a}sson.\n\n- it took ${String(i + k)} days\n- nobody noticed\n`;
  });
  return `# QueueConf ${String(2000 + (i % 20))}\n\n${sections.join("\n")}`;
}

function indexed(count: number): Workspace {
  const workspace = new Workspace({ canFetch: () => true, fetch: () => undefined });
  const notes = Array.from({ length: count }, (_, i) => {
    const path = `notes/${String(i)}.md`;
    return { id: path, path, indexed: indexNote(noteText(i), path, workspace.graph.strings) };
  });
  for (let from = 0; from < count; from += 20) workspace.setIndexed(notes.slice(from, from + 20));
  workspace.settle();
  return workspace;
}

function counted(run: () => void): { parts: number; notes: number } {
  const [parts, notes] = [work.partsParsed, work.notesResolved];
  run();
  return { parts: work.partsParsed - parts, notes: work.notesResolved - notes };
}

/** The most that one of some letters costs, typed one after the other into the middle of a note. */
function letters(workspace: Workspace, path: string, text: string): { parts: number; notes: number } {
  const at = text.indexOf("\n\n", text.length / 2) + 1;
  workspace.setNote(path, path, text);
  const costs = Array.from({ length: 12 }, (_, i) =>
    counted(() =>
      workspace.setNote(
        path,
        path,
        `${text.slice(0, at)}\nThey tried ${"Kubernetes it".slice(0, i + 1)}\n${text.slice(at)}`,
      ),
    ),
  );
  return {
    parts: Math.max(...costs.map((one) => one.parts)),
    notes: Math.max(...costs.map((one) => one.notes)),
  };
}

describe("the work that is done", () => {
  it("grows with the notes, and no faster", () => {
    let few: Workspace | undefined;
    let many: Workspace | undefined;
    const small = counted(() => (few = indexed(200)));
    const large = counted(() => (many = indexed(800)));
    assert.ok(large.parts <= small.parts * 4.4, `${String(small.parts)} parts, then ${String(large.parts)}`);
    assert.ok(large.notes <= small.notes * 4.4, `${String(small.notes)} notes, then ${String(large.notes)}`);
    assert.ok(few !== undefined && many !== undefined);
    const text = noteText(7);
    const [one, other] = [letters(few, "notes/7.md", text), letters(many, "notes/7.md", text)];
    // parts that the first round parsed are known in the second
    assert.ok(other.parts <= one.parts && other.notes === one.notes, JSON.stringify([one, other]));
    assert.ok(other.notes <= 2 && other.parts <= 3, JSON.stringify(other));
  });

  it("for a letter in a note of nearly a megabyte is parsing what is around it", () => {
    const lines = Array.from(
      { length: 15_000 },
      (_, i) => `Line ${String(i)} of many tells what they run there, and what went wrong.\n\n`,
    );
    const text = lines.join("");
    assert.ok(text.length > 900_000);
    const costs = Array.from({ length: 5 }, (_, i) =>
      counted(() =>
        readDocument(`${text.slice(0, lines[0]?.length)}They tried ${"Kafka".slice(0, i + 1)}\n\n${text}`),
      ),
    );
    assert.ok(Math.max(...costs.slice(1).map(({ parts }) => parts)) <= 40, JSON.stringify(costs));
  });

  it("for a quick fix is in the notes that hold the word, and in no others", () => {
    const texts = new Map(Array.from({ length: 60 }, (_, i) => [`n${String(i)}.md`, noteText(i)]));
    for (const path of ["n7.md", "n8.md"])
      texts.set(path, `${texts.get(path) ?? ""}\nThey tried Kubernets.\n`);
    const fetched: string[] = [];
    const workspace = new Workspace({
      canFetch: () => true,
      fetch(path) {
        fetched.push(path);
        return texts.get(path);
      },
    });
    workspace.setIndexed(
      [...texts].map(([path, text]) => ({
        id: path,
        path,
        indexed: indexNote(text, path, workspace.graph.strings),
      })),
    );
    workspace.settle();
    const text = texts.get("n7.md") ?? "";
    workspace.setNote("n7.md", "n7.md", text);
    const at = text.indexOf("Kubernets");
    const titles = codeActions(
      workspace,
      "n7.md",
      { start: at, end: at },
      diagnostics(workspace, "n7.md"),
    ).map((one) => one.title);
    assert.ok(titles.includes("Write “Kubernetes” in all notes (2 places)"), titles.join("; "));
    assert.ok(
      fetched.every((path) => path === "n8.md"),
      fetched.join(" "),
    );
  });

  it("for a letter in a long note is that for a letter in a short one", () => {
    const workspace = indexed(200);
    const short = letters(workspace, "short.md", noteText(300));
    const long = letters(workspace, "long.md", noteText(300, 400));
    assert.ok(long.parts <= short.parts + 1 && long.notes <= 2, JSON.stringify([short, long]));
  });
});
