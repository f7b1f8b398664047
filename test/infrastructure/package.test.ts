import { rmSync } from 'node:fs';
import { answersOf, buildPackage, type Package } from '../../infrastructure/package';
import { checkRequests } from '../../infrastructure/requests';

/** Made by ask-cli itself of the bundle that `npm run build` left in lambda/dist. */
describe('the package that ask-cli uploads', () => {
  let built: Package;

  beforeAll(async () => {
    built = await buildPackage();
  }, 60_000);

  afterAll(() => {
    rmSync(built.root, { recursive: true });
  });

  it('is the bundle folder as it is: no sources, no manifest, no node_modules', () => {
    expect(built.flow).toBe('ZipOnlyBuildFlow');
    expect(built.files).toContain('index.mjs');
    expect(built.files.filter((name) => !name.endsWith('.mjs'))).toEqual([]);
  });

  it('is small enough to be uploaded in a moment', () => {
    expect(built.bytes).toBeLessThan(1_000_000);
  });

  it('answers away from here, with nothing beside it, through a handler of two parameters', async () => {
    const { parameters, answers } = await answersOf(built, checkRequests);
    expect(parameters).toBe(2);
    const [launch, breathe, redFlag] = answers.map(({ response }) => response);
    expect(launch?.outputSpeech.ssml).toContain('Back Spasm Coach');
    expect(launch?.shouldEndSession).toBe(false);
    expect(breathe?.outputSpeech.ssml).toContain('<break');
    expect(breathe?.shouldEndSession).toBe(false);
    expect(redFlag?.outputSpeech.ssml).toContain('nine nine nine');
    expect(redFlag?.shouldEndSession).toBe(true);
  }, 60_000);
});
