/** The built server on a folder of many notes: read by other processes, and from the index of the time before. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import type { GraphSnapshot } from "../../protocol/graph";
import type { Status } from "../../protocol/methods";
import { greet } from "./greet";
import { Workspace } from "../../server/src/workspace/workspace";

const count = 320;

/** Names that other notes introduce, accents, front matter, and a way of writing that changes from note to note. */
function noteText(i: number): string {
  const speaker = `${["Jane", "José", "Mina", "Oskar"][i % 4] ?? ""} R${"abcdefgh"[i % 8] ?? ""}sson`;
  const other = `${["Jane", "Jose", "Mina", "Oskar"][(i + 1) % 4] ?? ""} R${"abcdefgh"[(i + 1) % 8] ?? ""}sson`;
  const title = `Lesson number ${String(i)}`;
  const talk =
    i % 3 === 0
      ? `### ${title} - ${speaker}, Fjord Systems`
      : i % 3 === 1
        ? `- ${title} (${speaker}, Fjord Systems)\n- Another lesson ${String(i)} (${other})`
        : `## ${title}\n\n*${speaker}, Fjord Systems*`;
  return `---\ntitle: QueueConf ${String(2000 + (i % 20))}\n---\n\n# QueueConf ${String(2000 + (i % 20))}\n\n${talk}\n\nThey use Kafka and queuectl ${String(i)}; ${other} asked.\n`;
}

interface Run {
  readonly graph: GraphSnapshot;
  readonly status: Status;
  readonly warnings: readonly string[];
}

describe("a folder of many notes", () => {
  let folder = "";
  let cache = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph-many-"));
    cache = mkdtempSync(join(tmpdir(), "talkgraph-cache-"));
    for (let i = 0; i < count; i++) {
      mkdirSync(join(folder, String(i % 7)), { recursive: true });
      writeFileSync(fileOf(i), noteText(i));
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true });
  });

  const fileOf = (i: number): string => join(folder, String(i % 7), `n${String(i)}.md`);
  const indexFile = (): string => join(cache, "talkgraph", readdirSync(join(cache, "talkgraph"))[0] ?? "");

  /** Starts the server, waits until everything is indexed, takes the graph, and ends it. */
  async function run(): Promise<Run> {
    const child: ChildProcess = spawn(process.execPath, ["dist/server.js", "serve", "--stdio"], {
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
    assert.ok(child.stdout !== null && child.stdin !== null);
    const connection: ProtocolConnection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const warnings: string[] = [];
    connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      warnings.push(message);
    });
    const status = await greet(connection, pathToFileURL(folder).href);
    const graph = await connection.sendRequest<GraphSnapshot>("talkgraph/graph", null);
    const exited = new Promise((resolve) => child.once("exit", resolve));
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await exited, 0);
    return { graph, status, warnings };
  }

  /** What one thread makes of the same notes, one after the other. */
  function expected(): GraphSnapshot {
    const workspace = new Workspace();
    const dictionary = join(folder, ".talkgraph.yml");
    if (existsSync(dictionary)) workspace.setDictionary(readFileSync(dictionary, "utf8"));
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) =>
      one.endsWith(".md"),
    )) {
      const uri = `${pathToFileURL(folder).href}/${path}`;
      workspace.setNote(
        uri,
        `${folder.split("/").at(-1) ?? ""}/${path}`,
        readFileSync(join(folder, path), "utf8"),
      );
    }
    workspace.settle();
    return workspace.takeGraph();
  }

  const assertGraph = ({ graph, warnings }: Run): void => {
    const whole = expected();
    assert.deepEqual(graph.nodes, whole.nodes);
    assert.deepEqual(graph.edges, whole.edges);
    assert.deepEqual(warnings, []);
  };

  it("is the same read by other processes, and from the index of the last time", async () => {
    const cold = await run();
    assert.equal(cold.status.total, count);
    assertGraph(cold);
    assert.ok(statSync(indexFile()).size > 0);
    assertGraph(await run());
  }).timeout(60_000);

  it("is taken from the index where files have not changed, and read where they have", async () => {
    await run();
    // the same size and time, other words: whoever reads the file sees Ann
    const { atime, mtime } = statSync(fileOf(3));
    writeFileSync(fileOf(3), noteText(3).replace("Oskar", "Annie"));
    utimesSync(fileOf(3), atime, mtime);
    writeFileSync(fileOf(4), noteText(4).replace("Jane", "Lotta"));
    unlinkSync(fileOf(5));
    writeFileSync(join(folder, "new.md"), noteText(count + 1));
    const { graph } = await run();
    const speakers = graph.nodes.filter((node) => node.kind === "speaker").map((node) => node.name);
    assert.ok(!speakers.some((name) => name.startsWith("Annie")), "the index was not used");
    assert.ok(
      speakers.some((name) => name.startsWith("Lotta")),
      "a changed file was not read",
    );
    assert.ok(
      !graph.nodes.some((node) => node.name === "Lesson number 5"),
      "a note that is gone is still there",
    );
    assert.ok(
      graph.nodes.some((node) => node.name === `Lesson number ${String(count + 1)}`),
      "a new note is missing",
    );
  }).timeout(60_000);

  it("is resolved anew, and read from the index, where the dictionary has changed", async () => {
    await run();
    writeFileSync(join(folder, ".talkgraph.yml"), "tools:\n  - name: Fjord Systems\nignore: [Kafka]\n");
    for (const later of [await run(), await run()]) {
      assertGraph(later);
      assert.ok(later.graph.nodes.some((node) => node.id === "tool:fjordsystems"));
    }
  }).timeout(60_000);

  it("is the same where all files were touched and none was changed", async () => {
    await run();
    for (let i = 0; i < count; i++) utimesSync(fileOf(i), new Date(), new Date());
    assertGraph(await run());
  }).timeout(60_000);

  it("is read anew where the index is damaged, and nobody hears of it", async () => {
    await run();
    const bytes = readFileSync(indexFile());
    for (const damaged of [
      bytes.subarray(0, bytes.length / 2),
      Buffer.from("no index at all"),
      Buffer.alloc(0),
    ]) {
      writeFileSync(indexFile(), damaged);
      assertGraph(await run());
    }
  }).timeout(90_000);
});
