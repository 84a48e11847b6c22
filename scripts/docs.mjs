/** Writes `docs/settings.md`, `docs/commands.md` and `docs/diagnostics.md` from the manifest and the rules' own comments. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");
const note = "<!-- Written by `npm run docs`; changes belong into package.json and the rules' comments. -->";

/** File name → text of every generated page. */
export function pages() {
  const { contributes } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    "settings.md": settings(contributes),
    "commands.md": commands(contributes),
    "diagnostics.md": diagnostics(contributes),
  };
}

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const shown = (value) => `\`${JSON.stringify(value)}\``;

function settings({ configuration }) {
  const parts = configuration.map(({ title, properties }) => {
    const rows = Object.entries(properties).map(
      ([key, { description, default: value, enum: values, enumDescriptions }]) => {
        const choices =
          values === undefined
            ? ""
            : ` ${values.map((one, i) => `\`${one}\`${enumDescriptions === undefined ? "" : `: ${enumDescriptions[i]}`}`).join(enumDescriptions === undefined ? ", " : " ")}`;
        return `| \`${key}\` | ${cell(description + choices)} | ${shown(value)} |`;
      },
    );
    return `## ${title}\n\n| Setting | What it does | Default |\n| --- | --- | --- |\n${rows.join("\n")}`;
  });
  return `${note}\n\n# Settings\n\n${parts.join("\n\n")}\n`;
}

function commands({ commands: all, keybindings = [], menus }) {
  const hidden = new Set(
    menus.commandPalette.filter((one) => one.when === "false").map((one) => one.command),
  );
  const keys = new Map(keybindings.map((one) => [one.command, one.key]));
  const rows = all
    .filter((one) => !hidden.has(one.command))
    .map(
      ({ command, title }) =>
        `| Talkgraph: ${cell(title)} | \`${command}\` | ${keys.has(command) ? `\`${keys.get(command)}\`` : ""} |`,
    );
  return `${note}\n\n# Commands\n\n| Command | Identifier | Key |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

function diagnostics({ configuration }) {
  const folder = join(root, "server/src/features/problems");
  const comments = readdirSync(folder)
    .filter((file) => file.endsWith("-rule.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const prefix = "talkgraph.diagnostics.";
  const parts = configuration
    .flatMap(({ properties }) => Object.entries(properties))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { description, default: level }]) => {
      const rule = key.slice(prefix.length);
      const source = comments.find((text) => new RegExp(`export function ${rule}\\(`).test(text)) ?? "";
      const doc = new RegExp(`/\\*\\*([^*]|\\*(?!/))*\\*/\\s*export function ${rule}\\(`).exec(source)?.[0];
      const head = /^\/\*\*\s*([\s\S]*?)\s*\*\//.exec(source)?.[1] ?? "";
      const own =
        rule === "brokenHeadingLinks" && doc !== undefined
          ? (/\/\*\*\s*([\s\S]*?)\s*\*\//.exec(doc)?.[1] ?? head)
          : head;
      return `## ${rule}\n\n${description}\n\n${own.replace(/\s*\n\s*\*\s*/g, " ")}\n\nDefault level: \`${level}\`. Setting: \`${key}\`.`;
    });
  return `${note}\n\n# Diagnostics\n\nHints and information about names, never about style. Nothing is marked in code, quotes and addresses, nor while its word\nis being typed. Each rule's level is a setting: \`off\`, \`hint\`, \`information\`, \`warning\` or \`error\`.\n\n${parts.join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { format, resolveConfig } = await import("prettier");
  for (const [name, text] of Object.entries(pages())) {
    const path = join(root, "docs", name);
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
}
