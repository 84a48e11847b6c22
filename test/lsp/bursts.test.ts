/** Many changes at once from outside: read together, each once, nothing lost and nothing twice. */
import assert from "node:assert/strict";
import type { GraphSnapshot } from "../../protocol/graph";
import { startClient, uriOf, type TestClient } from "./client";

const note = (i: number, speaker = "Jane Roe"): string =>
  `# QueueConf 2023\n\n### Lesson number ${String(i)} - ${speaker}, Acme\n\nThey use Kafka.\n`;

const names = async (client: TestClient, kind: string): Promise<string[]> =>
  (await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null)).nodes
    .filter((node) => node.kind === kind)
    .map((node) => node.name)
    .sort();

const tell = (client: TestClient, changes: readonly { path: string; type: number }[]): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: changes.map(({ path, type }) => ({ uri: uriOf(path), type })),
  });

describe("a burst of changes", () => {
  let client: TestClient;
  afterEach(() => {
    client.close();
  });

  it("such as a switch of branches is read once, and ends where the files are", async () => {
    client = await startClient(
      Array.from({ length: 60 }, (_, i) => `//- /n${String(i)}.md\n${note(i)}`).join("\n"),
    );
    const before = client.reads.length;
    const paths = Array.from({ length: 600 }, (_, i) => `n${String(i)}.md`);
    paths.forEach((path, i) => client.files.set(uriOf(path), note(i, "Ann Lee")));
    // the watcher tells each of them several times, in several messages
    for (let round = 0; round < 5; round++)
      for (let from = 0; from < paths.length; from += 100)
        await tell(
          client,
          paths.slice(from, from + 100).map((path) => ({ path, type: round === 0 ? 1 : 2 })),
        );
    await client.until(() => client.status()?.counts.talks === 600);
    assert.deepEqual(await names(client, "speaker"), ["Ann Lee"]);
    const reads = client.reads.length - before;
    assert.ok(reads >= 600 && reads <= 1_800, `${String(reads)} reads of 600 notes`);
  });

  it("that renames or deletes a folder may tell of nothing but the folder", async () => {
    client = await startClient(
      Array.from({ length: 8 }, (_, i) => `//- /old${String(i % 2)}/n${String(i)}.md\n${note(i)}`).join("\n"),
    );
    await client.until(() => client.status()?.counts.talks === 8);
    for (const uri of [...client.files.keys()])
      if (uri.includes("/old0/")) {
        client.files.set(uri.replace("/old0/", "/new/"), client.files.get(uri) ?? "");
        client.files.delete(uri);
      } else if (uri.includes("/old1/")) client.files.delete(uri);
    await tell(client, [
      { path: "old0", type: 3 },
      { path: "old1", type: 3 },
      { path: "old", type: 3 },
      { path: "picture.png", type: 1 },
      { path: "new", type: 1 },
    ]);
    await client.until(() => client.status()?.counts.talks === 4);
    const { nodes } = await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null);
    const talks = nodes.filter(({ kind }) => kind === "talk");
    assert.equal(talks.length, 4);
  });

  it("that renames a folder leaves its notes once, under the new name", async () => {
    client = await startClient(
      Array.from({ length: 30 }, (_, i) => `//- /old/n${String(i)}.md\n${note(i)}`).join("\n"),
    );
    const moved = Array.from({ length: 30 }, (_, i) => `n${String(i)}.md`);
    for (const [i, name] of moved.entries()) {
      client.files.delete(uriOf(`old/${name}`));
      client.files.set(uriOf(`new/${name}`), note(i));
    }
    await tell(client, [
      ...moved.map((name) => ({ path: `new/${name}`, type: 1 })),
      ...moved.map((name) => ({ path: `old/${name}`, type: 3 })),
    ]);
    const talksNow = async (): Promise<GraphSnapshot["nodes"]> =>
      (await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null)).nodes.filter(
        (node) => node.kind === "talk",
      );
    let talks = await talksNow();
    while (talks.some((talk) => talk.id.includes("/old/"))) talks = await talksNow();
    assert.equal(talks.length, 30);
    assert.ok(talks.every((talk) => talk.id.includes("/new/")));
  });

  it("by a program that saves one note again and again ends with its last words, after few reads", async () => {
    client = await startClient(`//- /log.md\n${note(1)}`);
    const before = client.reads.length;
    for (let i = 0; i < 200; i++) {
      client.files.set(uriOf("log.md"), note(1, i === 199 ? "Oskar Lindqvist" : "Ann Lee"));
      await tell(client, [{ path: "log.md", type: 2 }]);
    }
    await client.until(() => client.reads.length > before);
    await client.connection.sendRequest("talkgraph/status", null);
    while ((await names(client, "speaker"))[0] !== "Oskar Lindqvist")
      await client.connection.sendRequest("talkgraph/status", null);
    assert.ok(client.reads.length - before <= 200, String(client.reads.length - before));
  });

  it("does not touch a note that is open: the editor's text is the newer one", async () => {
    client = await startClient(`//- /day.md\n${note(1)}`);
    client.open("day.md", note(1, "Oskar Lindqvist"));
    client.files.set(uriOf("day.md"), note(1, "Ann Lee"));
    for (let i = 0; i < 20; i++) await tell(client, [{ path: "day.md", type: 2 }]);
    await client.connection.sendRequest("talkgraph/status", null);
    assert.deepEqual(await names(client, "speaker"), ["Oskar Lindqvist"]);
  });
});
