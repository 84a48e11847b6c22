/** Where the process begins on Node: the command line, and the server behind one of its doors. */
import "../node/new-space";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { readTextsFrom } from "../catalogue/texts";
import { catalogueTexts } from "../node/catalogue-texts";
import { isIndexProcess, runIndexProcess } from "../node/index-process";
import { serve } from "../node/serve";
import { check } from "./check";
import { explain } from "./explain";
import { exportFolder } from "./export";
import { extract } from "./extract";
import { graph } from "./graph";
import { query } from "./query";
import { CommandError } from "./command-error";
import { complain, print } from "./output";

const usage = `talkgraph reads conference notes in Markdown as a knowledge graph.

  talkgraph serve --stdio            the language server, for any editor
  talkgraph extract --json FILE…     what each note says, as JSON
  talkgraph graph DIR [--json]       the graph of a folder of notes
  talkgraph explain FILE:LINE        why a line was recognised as it was
  talkgraph check DIR                what an author should look at; exit code 1 where there is anything
  talkgraph query DIR 'tool:Istio'   what the notes know of a name
  talkgraph export DIR --format json-ld|turtle|graphml|gexf|cypher|csv [--out FILE]
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes("--node-ipc")) serve("ipc");
  else if (command === "serve") {
    const unknown = rest.find((one) => one !== "--stdio" && !one.startsWith("--clientProcessId"));
    if (unknown !== undefined || !rest.includes("--stdio"))
      throw new CommandError("serve takes --stdio and nothing else: talkgraph serve --stdio");
    serve("stdio");
  } else if (command === "--stdio") serve("stdio");
  else if (command === "extract") return extract(rest);
  else if (command === "graph") return graph(rest);
  else if (command === "explain") return explain(rest);
  else if (command === "check") return check(rest);
  else if (command === "query") return query(rest);
  else if (command === "export") return exportFolder(rest);
  else if (command === "--help" || command === "-h" || command === "help") print(usage);
  else
    throw new CommandError(
      command === undefined
        ? `a command is missing.\n\n${usage}`
        : `there is no command “${command}”.\n\n${usage}`,
    );
  return 0;
}

// one large note makes the engine believe that everything lives long: what follows would be put where it is collected last
setFlagsFromString("--no-allocation-site-pretenuring");
readTextsFrom(catalogueTexts(join(__dirname, "data/texts.tsv")));
if (isIndexProcess()) runIndexProcess();
else
  main(process.argv.slice(2)).then(
    (code) => {
      if (code !== 0) process.exitCode = code;
    },
    (error: unknown) => {
      complain(
        error instanceof CommandError
          ? error.message
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error),
      );
      process.exitCode = 2;
    },
  );
