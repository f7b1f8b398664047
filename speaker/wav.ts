/** The sample rate of all that the speaker plays and writes, in hertz: the voice's own. */
export const SAMPLE_RATE = 22_050;

/** A WAV file (PCM, 16 bits, mono) of the samples. */
export function toWav(samples: Int16Array): Buffer {
  const bytesPerSample = 2;
  const size = samples.length * bytesPerSample;
  const file = Buffer.alloc(44 + size);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + size, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * bytesPerSample, 28);
  file.writeUInt16LE(bytesPerSample, 32);
  file.writeUInt16LE(8 * bytesPerSample, 34);
  file.write('data', 36);
  file.writeUInt32LE(size, 40);
  samples.forEach((sample, i) => {
    file.writeInt16LE(sample, 44 + i * bytesPerSample);
  });
  return file;
}
