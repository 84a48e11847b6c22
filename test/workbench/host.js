// What the stand-in for `code` gives the extension host in place of the tests: it marks the console's lines,
// as they reach the stand-in mixed with the workbench's own log, and then runs the tests.

const { Console } = require("node:console");
const { Writable } = require("node:stream");

exports.mark = "\u2063";
/** The last line, so that an extension host that ends without it is not taken for tests that succeeded. */
exports.finished = "\u2063\u2063finished";

exports.run = async () => {
  // VS Code has made the methods of its console unchangeable, so the console as a whole is exchanged.
  const { info, error } = console;
  globalThis.console = new Console({ stdout: marked(info), stderr: marked(error) });
  await require(process.env.TALKGRAPH_TESTS).run();
  info(exports.finished);
};

function marked(print) {
  return new Writable({
    decodeStrings: false,
    write(text, _encoding, written) {
      // The workbench's log writer is native code, not compiled here, and missed aloud for every log.
      if (!text.includes("spdlog.node")) print(exports.mark + text.replace(/\n$/u, ""));
      written();
    },
  });
}
