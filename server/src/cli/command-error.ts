/** A refusal that the user can mend: one clear sentence, exit code 2. */
export class CommandError extends Error {}
