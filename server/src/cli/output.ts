/** Standard output and error of the command line. */
import { writeSync } from "node:fs";

/** Writes all of a text before going on, also into a pipe that is slow to read. */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

/** One line on standard error. */
export const complain = (message: string): void => void process.stderr.write(`talkgraph: ${message}\n`);
