import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { getUserId } from 'ask-sdk-core';
import type { Store } from './store';

/** One call may take this long, in milliseconds; it is tried twice, and the skill must answer within 8 s. */
const CALL_LIMIT_MS = 1_000;
const TRIES = 2;

/** Amazon's TTL deletes an item about a year after it was last written. In seconds. */
const KEPT_FOR_S = 365 * 24 * 60 * 60;

/**
 * Keeps one item a person in the table `TableName`: `id` (the user id), `at` (when the request was made that wrote it,
 * in milliseconds since 1970), `expires` (for the TTL, in seconds) and `attributes`.
 * A write that is older than what is there is refused with ConditionalCheckFailedException: the newest wins.
 */
export function dynamoDbStore(TableName: string): Store {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: TRIES,
      requestHandler: {
        connectionTimeout: CALL_LIMIT_MS,
        requestTimeout: CALL_LIMIT_MS,
        throwOnRequestTimeout: true,
      },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );

  return {
    async getAttributes(envelope) {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: { id: getUserId(envelope) }, ConsistentRead: true }),
      );
      return Item?.attributes ?? {};
    },
    async saveAttributes(envelope, attributes) {
      const at = Date.parse(envelope.request.timestamp);
      await client.send(
        new PutCommand({
          TableName,
          Item: {
            id: getUserId(envelope),
            at,
            expires: Math.floor(at / 1000) + KEPT_FOR_S,
            attributes,
          },
          ConditionExpression: 'attribute_not_exists(#at) OR #at <= :at',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':at': at },
        }),
      );
    },
    async deleteAttributes(envelope) {
      await client.send(new DeleteCommand({ TableName, Key: { id: getUserId(envelope) } }));
    },
  };
}
