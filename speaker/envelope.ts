import type {
  Intent,
  Request,
  RequestEnvelope,
  Session,
  SessionEndedReason,
  Slot,
} from 'ask-sdk-model';
import type { LanguageModel } from './model';
import type { Understood } from './understanding';
import { words } from './words';

const application = { applicationId: 'amzn1.ask.skill.back-spasm-coach' };
const user = { userId: 'amzn1.ask.account.SPEAKER' };

/** What a device knows when it sends a request; `nowMs` is the time since the epoch. */
export interface Moment {
  readonly nowMs: number;
  readonly locale: string;
  readonly requestId: string;
  readonly session: Pick<Session, 'new' | 'sessionId' | 'attributes'>;
}

/** The envelope of "open back spasm coach". */
export function launchRequest(moment: Moment): RequestEnvelope {
  return envelope(moment, { type: 'LaunchRequest', ...stamp(moment) });
}

/** The envelope of something understood, or of the fallback if nothing was. */
export function intentRequest(moment: Moment, intent: Intent): RequestEnvelope {
  const request = { type: 'IntentRequest', ...stamp(moment), intent } as const;
  return envelope(moment, { ...request, dialogState: 'COMPLETED' });
}

/** The envelope that tells of a session's end; Amazon gives it no chance to speak. */
export function sessionEndedRequest(moment: Moment, reason: SessionEndedReason): RequestEnvelope {
  return envelope(moment, { type: 'SessionEndedRequest', ...stamp(moment), reason });
}

/** What was understood as Amazon writes it: every slot of the intent is there, filled or not. */
export function toIntent(model: LanguageModel, { intent, slots }: Understood): Intent {
  const name = intent ?? 'AMAZON.FallbackIntent';
  const declared = model.intents.find((candidate) => candidate.name === name)?.slots ?? [];
  const filled = declared.map(({ name: slot, type }) => [
    slot,
    toSlot(model, slot, type, slots[slot]),
  ]);
  return {
    name,
    confirmationStatus: 'NONE',
    ...(declared.length > 0 && { slots: Object.fromEntries(filled) }),
  };
}

function toSlot(model: LanguageModel, name: string, type: string, value: string | undefined): Slot {
  if (value === undefined) return { name, confirmationStatus: 'NONE' };
  const slot: Slot = { name, value, confirmationStatus: 'NONE' };
  const said = words(value).join(' ');
  const found = model.types
    ?.find((candidate) => candidate.name === type)
    ?.values.find(({ name: { value: canonical, synonyms = [] } }) =>
      [canonical, ...synonyms].some((word) => words(word).join(' ') === said),
    );
  if (!found) return slot;
  const resolution = {
    authority: `amzn1.er-authority.echo-sdk.${application.applicationId}.${type}`,
    status: { code: 'ER_SUCCESS_MATCH' as const },
    values: [{ value: { name: found.name.value, id: found.id ?? '' } }],
  };
  return { ...slot, resolutions: { resolutionsPerAuthority: [resolution] } };
}

function stamp({ nowMs, locale, requestId }: Moment) {
  const timestamp = `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
  return { requestId: `amzn1.echo-api.request.${requestId}`, timestamp, locale };
}

function envelope({ session }: Moment, request: Request): RequestEnvelope {
  return {
    version: '1.0',
    session: { ...session, application, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.SPEAKER', supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'none',
      },
    },
    request,
  };
}
