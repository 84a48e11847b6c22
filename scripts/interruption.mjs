// Says when this process is to end before its work is done.

/**
 * Resolves at Ctrl+C, when asked to end, or when the parent has ended: npm and test-electron, when killed,
 * don't pass that on, and a shell between npm and us neither.
 *
 * @returns {Promise<void>}
 */
export function interruption() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
    // On POSIX systems an orphan gets another parent.
    setInterval(() => process.ppid !== parent && resolve(), 1000).unref();
  });
}
