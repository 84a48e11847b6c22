/**
 * Keeps small what the engine sets aside for new objects, until all notes are known. By itself it takes 32 MiB with the first
 * notes, and gives none of them back; a quarter is enough while they are taken in, and nearly as quick. Imported first: what is
 * loaded and kept makes it grow.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Both halves, in bytes: one growth by this factor from what the engine begins with. */
const enough = 8 * 1024 * 1024;
const factor = 4;
/** More arrays of a thousand numbers than any beginning holds: where an engine has no such setting, they end the loop. */
const mostKept = 1500;

const size = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? enough;

const growBy = (times: number): void => {
  setFlagsFromString(`--semi-space-growth-factor=${String(times)}`);
};

/** Makes the part for new objects grow once, to `enough`, and no further. */
function growOnce(): void {
  growBy(factor);
  const kept: number[][] = [];
  while (size() < enough && kept.length < mostKept)
    for (let i = 0; i < 20; i++) kept.push(new Array<number>(1000).fill(kept.length));
  growBy(1);
}

/** From now on it may grow with what is asked, as it does by itself. */
export const letNewSpaceGrow = (): void => {
  growBy(2);
};

// a command, and a process that only reads, are done the sooner the more there is
if (process.argv.includes("--stdio") || process.argv.includes("--node-ipc")) growOnce();
