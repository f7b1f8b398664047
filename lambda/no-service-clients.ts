/**
 * Stands in for ask-sdk-model in the bundle: ask-sdk-core takes nothing of it but this class, and uses it only
 * with an API client, which the skill has none of.
 */
export const services = {
  ServiceClientFactory: class {
    constructor() {
      throw new Error('The bundle has no clients of Amazon services');
    }
  },
};
