/**
 * The RichApi messages as office.js (npm @microsoft/office-js 1.1.110) writes and reads them.
 */
import type { Json } from "../contract";

export const PathType = {
  Global: 1,
  NewService: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Ids of object paths among the arguments, in the shape of the arguments; 0 where the argument is plain JSON. */
export type ReferencedIds = readonly (number | ReferencedIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: ReferencedIds | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The add-in untracked this object: no reference may be kept to it. */
  readonly D?: boolean;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** One entry of a richApiMessage event: category, type, target, message as JSON text, id, isRemoteOverride. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

/** What answers a request: a response body, or an Office error number that refuses it whole. */
export type Answer =
  { readonly error: 0; readonly body: string } | { readonly error: number; readonly body?: undefined };

/** Numbers of the Office methods and events the stand-in speaks; it refuses the others. */
export const DispatchId = {
  ExecuteRichApi: 93,
  CommandCompleted: 94,
  LoadSettings: 75,
  SaveSettings: 76,
} as const;
export const EventId = {
  SettingsChanged: 1,
  SelectionChanged: 2,
  RichApiMessage: 33,
  CommandInvoked: 39,
} as const;

/** Office errors that refuse a whole request; office.js turns them into the named codes of Excel.run. */
export const OfficeError = {
  OperationNotSupported: 5000,
  InternalError: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

/** Largest request and largest response of Excel on the web, in bytes; the stand-in holds desktop to it too. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
