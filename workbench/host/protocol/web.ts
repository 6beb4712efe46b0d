/**
 * The protocol of Excel on the web: JSON text by postMessage between the add-in's page and the host's.
 */
import type { StandInHost } from "./host";
import { DispatchId, OfficeError, type Answer } from "./wire";

const MessageType = { Request: 0, Response: 1 } as const;
const ResponseType = { Answer: 0, Event: 1 } as const;
const RequestType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
const EVENTS = ["richApiMessage", "appCommandInvoked", "documentSelectionChanged", "settingsChanged"];

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly 0?: string;
  readonly 1?: number;
}

export interface WebOptions {
  /** The origin office.js believes it is talking to: https, and the host name of the add-in's page. */
  readonly hostOrigin: string;
  readonly locale?: string;
  /** Posts text to the add-in's page. */
  readonly post: (text: string) => void;
}

export interface WebConnection {
  /** What the name of the add-in's window must be before office.js runs. */
  readonly windowName: string;
  /** Takes the text of a message from the add-in's page. */
  readonly receive: (text: string) => void;
  readonly close: () => void;
}

// office.js caches settings under the conversation in sessionStorage: each page load needs a fresh one.
let conversations = 0;

/** Joins an add-in page to the host as Excel on the web does. */
export function connectWeb(
  host: StandInHost,
  { hostOrigin, locale = "vi-VN", post }: WebOptions,
): WebConnection {
  const conversationId = `conversation-${String(++conversations)}`;
  const addinId = `addin-${String(conversations)}`;
  const listeners = new Map<string, number>();

  const send = (
    to: Pick<Envelope, "_actionName" | "_correlationId">,
    responseType: number,
    data: unknown,
  ): void =>
    post(
      JSON.stringify({
        _messageType: MessageType.Response,
        _actionName: to._actionName,
        _conversationId: conversationId,
        _correlationId: to._correlationId,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
        _data: data,
      }),
    );

  const raise = (name: string, data: unknown): boolean => {
    const correlation = listeners.get(name);
    if (correlation === undefined) return false;
    send({ _actionName: name, _correlationId: correlation }, ResponseType.Event, data);
    return true;
  };

  const close = host.connect({
    message: (entries) => raise("richApiMessage", { ArrayData: entries }),
    selectionChanged: () => raise("documentSelectionChanged", {}),
    command: (id, functionName, event) => raise("appCommandInvoked", [id, functionName, event]),
  });

  const appContext = () => ({
    _id: addinId,
    _appInstanceId: addinId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${hostOrigin}/Book1.xlsx`,
    _clientMode: 1,
    _settings: [...host.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "stand-in",
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: "16.0.18526.40004",
    _addinName: "Stand-in",
    _appDomains: [],
    _initialDisplayMode: 2,
    _featureGates: {},
    _marketplaceType: "Developer",
  });

  const execute = (data: MethodData, done: (answer: unknown) => void): void => {
    const result = (error: number, more?: object) => done({ Version: 1, Error: error, ...more });
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.ExecuteRichApi: {
        const respond = (answer: Answer) =>
          result(answer.error, answer.body === undefined ? {} : { Data: [200, [], answer.body] });
        void host
          .execute(String(data.ArrayData?.[4]), respond)
          .catch(() => result(OfficeError.InternalError));
        return;
      }
      case DispatchId.SaveSettings:
        host.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        {
          result(0);
          return;
        }
      case DispatchId.LoadSettings: {
        result(0, {
          Properties: { Settings: [...host.settings].map(([Name, Value]) => ({ Name, Value })) },
        });
        return;
      }
      case DispatchId.CommandCompleted:
        host.commandCompleted(String(data[0]), data[1] ?? 0);
        {
          result(0);
          return;
        }
      default: {
        result(OfficeError.OperationNotSupported);
        return;
      }
    }
  };

  const receive = (text: string): void => {
    const request = JSON.parse(text) as Envelope;
    if (request._messageType !== MessageType.Request || request._conversationId !== conversationId) return;
    const answer = (data: unknown) => send(request, ResponseType.Answer, data);
    const known = EVENTS.includes(request._actionName);
    if (request._actionType === RequestType.RegisterEvent) {
      if (known) listeners.set(request._actionName, request._correlationId);
      answer({ Error: known ? 0 : OfficeError.OperationNotSupported });
    } else if (request._actionType === RequestType.UnregisterEvent) {
      listeners.delete(request._actionName);
      answer({ Error: 0 });
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") answer(appContext());
    else if (request._actionName === "executeMethod") execute(request._data as MethodData, answer);
    // Notices of the page (focus, address) expect an empty answer.
    else answer(null);
  };

  const windowName = JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: host.hostInfo("Web|16.00", locale),
    xdmInfo: `${conversationId}|${addinId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  return { windowName, receive, close };
}
