import type { FunctionSignature } from "../host/contract";

/** The parts of functions.json the host needs; everything that is left out there is the first of the two. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly dimensionality?: "scalar" | "matrix";
    }[];
  }[];
  /** Errors in cells are handed over instead of being the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The signatures of a functions.json, as Excel reads it. */
export const signaturesOf = (metadata: FunctionsMetadata, namespace: string): readonly FunctionSignature[] =>
  metadata.functions.map(({ id, name, parameters }) => ({
    id,
    name: `${namespace}.${name}`,
    acceptsErrors: metadata.allowErrorForDataTypeAny ?? false,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional ?? false,
      matrix: parameter.dimensionality === "matrix",
    })),
  }));
