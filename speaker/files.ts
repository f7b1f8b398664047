import { access, constants, type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** Opens a file that is written when all is over. Throws a `UsageError` if it can't be. */
export async function openForWriting(path: string): Promise<FileHandle> {
  return open(path, 'w').catch(fail(`can't write ${path}`));
}

/** Throws a `UsageError` unless the file is one of JSON that can be read, or can be made. */
export async function checkMemory(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error) =>
    codeOf(error) === 'ENOENT' ? undefined : fail(`can't read ${path}`)(error),
  );
  if (text === undefined) {
    await access(dirname(resolve(path)), constants.W_OK).catch(fail(`can't write ${path}`));
    return;
  }
  try {
    JSON.parse(text);
  } catch {
    throw new UsageError(`can't read ${path}: it is no JSON`);
  }
}

function fail(what: string): (error: unknown) => never {
  return (error) => {
    throw new UsageError(`${what}: ${reasons[codeOf(error)] ?? String(error)}`);
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
