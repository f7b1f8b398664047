import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findPlayer } from '../../speaker/player';
import { toWav } from '../../speaker/wav';

describe('a WAV file', () => {
  it('has the header of 22,050 Hz, 16 bits, mono, and then the samples', () => {
    const file = toWav(Int16Array.of(1, -2, 32_767));
    expect(file.toString('latin1', 0, 4)).toBe('RIFF');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect(file.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    expect([file.readUInt16LE(20), file.readUInt16LE(22)]).toEqual([1, 1]);
    expect([file.readUInt32LE(24), file.readUInt32LE(28)]).toEqual([22_050, 44_100]);
    expect([file.readUInt16LE(32), file.readUInt16LE(34)]).toEqual([2, 16]);
    expect(file.readUInt32LE(40)).toBe(6);
    expect([44, 46, 48].map((at) => file.readInt16LE(at))).toEqual([1, -2, 32_767]);
  });
});

describe("the machine's player", () => {
  const folder = mkdtempSync(join(tmpdir(), 'player-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is none where there is none', () => {
    writeFileSync(join(folder, 'aplay'), 'not executable', { mode: 0o600 });
    expect(findPlayer(['/nonexistent', folder].join(delimiter))).toBeUndefined();
  });

  it('plays a file, and its end is the end of the sound', async () => {
    writeFileSync(join(folder, 'paplay'), '#!/bin/sh\ntest "$1" = answer.wav\n');
    chmodSync(join(folder, 'paplay'), 0o700);
    const play = findPlayer(folder);
    const code = await new Promise((done) => play?.('answer.wav').on('exit', done));
    expect(code).toBe(0);
  });
});
