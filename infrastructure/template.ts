import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { Ajv } from 'ajv';
import * as v from 'valibot';

const spec = loadAwsServiceSpecSync();
type Resource = ReturnType<ReturnType<typeof lookUp>['only']>;
type Fields = Resource['properties'];
type FieldType = Fields[string]['type'];

function lookUp(type: string) {
  return spec.lookup('resource', 'cloudFormationType', 'equals', type);
}

const named = v.looseObject({
  Parameters: v.record(v.string(), v.unknown()),
  Resources: v.record(v.string(), v.looseObject({ Type: v.string() })),
});

/** What may be nested in a policy document, whose own shape AWS's list doesn't tell. */
const anything = computedOr({ items: { $ref: '#/definitions/anything' } }, 'anything');

/** A value that CloudFormation computes may stand everywhere; any other must fit `schema`. */
function computedOr(schema: object, inside?: string): object {
  return {
    if: {
      type: 'object',
      maxProperties: 1,
      anyOf: [{ required: ['Ref'] }, { required: ['Fn::GetAtt'] }],
    },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word, never awaited.
    then: { $ref: '#/definitions/computed' },
    else: inside
      ? { ...schema, additionalProperties: { $ref: `#/definitions/${inside}` } }
      : schema,
  };
}

function schemaOf(type: FieldType): object {
  switch (type.type) {
    case 'array':
      return computedOr({ type: 'array', items: schemaOf(type.element) });
    case 'map':
      return computedOr({ type: 'object', additionalProperties: schemaOf(type.element) });
    case 'ref':
      return computedOr(fieldsOf(spec.get('typeDefinition', type.reference.$ref).properties));
    case 'union':
      return { anyOf: type.types.map(schemaOf) };
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean': {
      const allowed = 'allowedValues' in type && type.allowedValues;
      return computedOr({ type: type.type, ...(allowed && { enum: allowed }) });
    }
    default:
      return { $ref: '#/definitions/anything' };
  }
}

function fieldsOf(fields: Fields): object {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, { type }]) => [name, schemaOf(type)])),
    required: entries.flatMap(([name, { required }]) => (required ? [name] : [])),
    additionalProperties: false,
  };
}

const section = { type: 'object', minProperties: 1 };
const fate = { enum: ['Delete', 'Retain'] };

/**
 * What AWS's own list of resource types has against a parsed CloudFormation template: unknown sections, resource types
 * and properties, missing ones, values of another type or not allowed, and references to nothing. One sentence each.
 * Throws a ValiError on something that is no template at all. It knows `Ref` and `Fn::GetAtt`, and no other function.
 */
export function templateErrors(template: unknown): string[] {
  const { Parameters, Resources } = v.parse(named, template);
  const resources = Object.entries(Resources).map(([name, { Type }]) => {
    const resource = lookUp(Type)[0];
    return { name, Type, resource };
  });
  const attributes = resources.flatMap(({ name, resource }) =>
    Object.keys(resource?.attributes ?? {}).map((attribute) => [name, attribute]),
  );
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.validate(
    {
      definitions: {
        anything,
        computed: {
          properties: {
            Ref: { enum: [...Object.keys(Parameters), ...Object.keys(Resources)] },
            'Fn::GetAtt': { enum: attributes },
          },
        },
      },
      type: 'object',
      required: ['AWSTemplateFormatVersion', 'Resources'],
      additionalProperties: false,
      properties: {
        AWSTemplateFormatVersion: { const: '2010-09-09' },
        Description: { type: 'string', maxLength: 1024 },
        Parameters: {
          ...section,
          additionalProperties: {
            required: ['Type'],
            properties: { Type: { const: 'String' }, AllowedPattern: { type: 'string' } },
            additionalProperties: false,
          },
        },
        Resources: {
          ...section,
          additionalProperties: false,
          properties: Object.fromEntries(
            resources.flatMap(({ name, Type, resource }) =>
              resource
                ? [
                    [
                      name,
                      {
                        properties: {
                          Type: { const: Type },
                          DeletionPolicy: fate,
                          UpdateReplacePolicy: fate,
                          Properties: fieldsOf(resource.properties),
                        },
                        additionalProperties: false,
                      },
                    ],
                  ]
                : [],
            ),
          ),
        },
        Outputs: {
          ...section,
          additionalProperties: {
            required: ['Value'],
            properties: {
              Description: { type: 'string' },
              Value: { $ref: '#/definitions/anything' },
            },
            additionalProperties: false,
          },
        },
      },
    },
    template,
  );
  return (ajv.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
