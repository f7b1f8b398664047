const session = {
  new: true,
  sessionId: 'amzn1.echo-api.session.check',
  application: { applicationId: 'amzn1.ask.skill.check' },
  user: { userId: 'amzn1.ask.account.check' },
};

const envelope = (request: object) => ({
  version: '1.0',
  session,
  context: { System: { application: session.application, user: session.user } },
  request: {
    requestId: 'amzn1.echo-api.request.check',
    timestamp: '2026-01-01T00:00:00Z',
    locale: 'en-GB',
    ...request,
  },
});

/** What a package is asked to show that it is whole: the skill is opened, the exercise begun, and a red flag told. */
export const checkRequests = [
  envelope({ type: 'LaunchRequest' }),
  envelope({ type: 'IntentRequest', intent: { name: 'BreatheIntent', slots: {} } }),
  envelope({ type: 'IntentRequest', intent: { name: 'RedFlagNowIntent', slots: {} } }),
] as const;
