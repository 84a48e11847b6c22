// Where the tests begin inside the extension host: mocha over the suites of this folder.

const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const Mocha = require("mocha");

exports.run = () => {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, reporter: "spec" });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith(".suite.js"))
    .sort())
    mocha.addFile(join(__dirname, file));
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
};
