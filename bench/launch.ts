/** The envelope of "open back spasm coach", as a device sends it. */
export function launchEnvelope() {
  const application = { applicationId: 'amzn1.ask.skill.bench' };
  const user = { userId: 'amzn1.ask.account.BENCH' };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'bench', application, user, attributes: {} },
    context: {
      System: {
        application,
        user,
        apiEndpoint: '',
        device: { deviceId: 'd', supportedInterfaces: {} },
      },
    },
    request: {
      type: 'LaunchRequest',
      requestId: 'r',
      timestamp: '2026-01-05T09:00:00Z',
      locale: 'en-US',
    },
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
