/** A mistake of the caller's: its message is one clear line, and the exit code is 2. */
export class UsageError extends Error {}

/** Runs a program: a usage error ends it with 2, any other with 1, each with one line on stderr. */
export async function run(name: string, main: () => Promise<void>): Promise<void> {
  // Whoever reads may stop reading, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    await main();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Node's complaint about an option, as one line. */
export function toUsageError(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  return new UsageError(`${message.split('. ')[0]}; --help says more`);
}
