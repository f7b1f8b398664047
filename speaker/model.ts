/** The part of a locale's interaction model (`languageModel`) that the speaker reads. */
export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types?: readonly SlotType[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples?: readonly string[];
}

/** A custom slot type: its values, each with the other words for it. */
export interface SlotType {
  readonly name: string;
  readonly values: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
  }[];
}
