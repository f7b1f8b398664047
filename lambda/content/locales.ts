/** What a locale adds to the samples of `en`, by intent: its own words, spelling and emergency number. */
type Extra = Readonly<Record<string, readonly string[]>>;

/** Words that are spelled or said the British way, which all but the United States share. */
const british = {
  MobilizeRibsIntent: [
    'how do i mobilise my ribs',
    'help me mobilise my ribs',
    'show me how to mobilise my ribs',
    'teach me to mobilise my ribs',
  ],
  GroundFeetIntent: ['how should i stand in a queue', 'what do my feet do in the queue'],
  DoctorIntent: ['should i make an appointment with a physio'],
  HeatIntent: ['should i fill a hot water bottle'],
} as const satisfies Extra;

/** The locales of the skill; the first is what most tests speak. */
export const locales = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof locales)[number];

/** What each locale adds. */
export const extraSamples: Readonly<Record<Locale, Extra>> = {
  'en-US': {
    CallForHelpIntent: ['call nine one one for me', 'i need the e. r.'],
    WarningSignsIntent: ['should i call nine one one', 'should i go to the e. r.'],
    DoctorIntent: ['should i see my primary care doctor', 'do i need urgent care'],
    HeatIntent: ['should i plug in a heating pad'],
  },
  'en-GB': {
    ...british,
    CallForHelpIntent: ['call nine nine nine for me', 'i think i need a. and e.'],
    WarningSignsIntent: [
      'should i call nine nine nine',
      'should i ring nine nine nine',
      'when should i call nine nine nine',
      'should i go to a. and e.',
    ],
    DoctorIntent: [
      ...british.DoctorIntent,
      'do i need to see my g. p.',
      'should i ring one one one',
      'when should i ring the surgery',
    ],
  },
  'en-AU': {
    ...british,
    CallForHelpIntent: ['call triple zero for me', 'call the ambos', 'get me to emergency'],
    WarningSignsIntent: [
      'should i call triple zero',
      'when should i call triple zero',
      'should i go to emergency',
    ],
    DoctorIntent: [...british.DoctorIntent, 'do i need to see my g. p.'],
    HeatIntent: [...british.HeatIntent, 'should i use a wheat bag', 'would a heat pack help'],
  },
  'en-CA': {
    ...british,
    CallForHelpIntent: ['call nine one one for me', 'get me to emerg'],
    WarningSignsIntent: ['should i call nine one one', 'should i go to emerg'],
    DoctorIntent: [...british.DoctorIntent, 'should i see my family doctor'],
    GroundFeetIntent: [...british.GroundFeetIntent, 'how should i stand in a lineup'],
  },
  'en-IN': {
    ...british,
    CallForHelpIntent: [
      'call one one two for me',
      'call one zero eight',
      'dial one zero eight',
      'dial one one two',
    ],
    WarningSignsIntent: ['should i call one one two', 'when should i call one one two'],
    DoctorIntent: [...british.DoctorIntent, 'should i show it to a doctor'],
    HeatIntent: [...british.HeatIntent, 'should i use a hot water bag'],
  },
};
