import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeFrom } from '../../lambda/memory/store';
import { person, spoken } from '../person';

describe('memory in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  const MEMORY_FILE = join(folder, 'memory.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is there for the next process', async () => {
    const p = person({ store: storeFrom({ MEMORY_FILE }) });
    await p.ask('BreatheIntent', { pace: 'gentle' });
    p.wait(80);
    expect(spoken(await p.ask('AMAZON.StopIntent'))).toContain("I've kept your place");
    const next = person({ store: storeFrom({ MEMORY_FILE }) });
    expect(spoken(await next.launch())).toContain('Shall we go on from breath');
  });

  it('that is broken is left alone, and the skill goes on without', async () => {
    writeFileSync(MEMORY_FILE, '{ not JSON');
    const p = person({ store: storeFrom({ MEMORY_FILE }) });
    expect(spoken(await p.launch())).toContain('This is Back Spasm Coach');
    await p.ask('AMAZON.StopIntent');
    expect(readFileSync(MEMORY_FILE, 'utf8')).toBe('{ not JSON');
  });

  it('is deleted at "forget me"', async () => {
    rmSync(MEMORY_FILE, { force: true });
    const p = person({ store: storeFrom({ MEMORY_FILE }) });
    await p.ask('TipIntent');
    expect(readFileSync(MEMORY_FILE, 'utf8')).toContain('tipsTold');
    await p.ask('ForgetMeIntent');
    await p.ask('AMAZON.YesIntent');
    expect(() => readFileSync(MEMORY_FILE)).toThrow('ENOENT');
  });
});

describe('memory with no place to be kept', () => {
  it('lasts as long as the process, and tells people apart', async () => {
    const store = storeFrom({});
    const p = person({ store });
    await p.ask('BreatheIntent');
    p.wait(80);
    await p.ask('AMAZON.StopIntent');
    expect(spoken(await person({ store }).launch())).toContain('Shall we go on');
    expect(spoken(await person({ store, userId: 'somebody else' }).launch())).toContain(
      'This is Back Spasm Coach',
    );
  });
});
