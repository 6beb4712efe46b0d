/**
 * The stand-in Excel under the real, unmodified office.js.
 *
 *     office.js ⇄ adapter (windows.ts | web.ts) ⇄ StandInHost ⇄ runBatch ⇄ WorkbookModel
 *
 * A page that shows the add-in in a frame:
 *
 *     const host = new StandInHost({ model, functions, blanks: "zero" });
 *     window.standIn = { attach: (frame) => attachWindows(host, frame) };
 *
 * and, in the HTML served to that frame, before office.js, one line:
 *
 *     <script>parent.standIn.attach(window)</script>
 *
 * Reloading the frame attaches again. Same origin, plain http, no certificate. `host.runCommand("showPane")` presses a
 * ribbon button, `host.onVisibility` hears Office.addin.showAsTaskpane() and hide(), `host.settings` is what the
 * document would keep (fill it before the frame loads, save it when `host.onSettings` is called), `host.faults` makes
 * requests fail, `host.traffic` counts them.
 */
import {
  HostError,
  type FunctionSignature,
  type HostObject,
  type Json,
  type MethodMember,
  type WorkbookModel,
} from "../contract";
import { FunctionBridge, type Blanks } from "./functions";
import { runBatch } from "./interpreter";
import { References } from "./references";
import { CURRENT_EXCEL, supports, type RequirementMatrix } from "./requirements";
import {
  ActionType,
  OfficeError,
  PathType,
  PAYLOAD_LIMIT,
  type Action,
  type Answer,
  type BatchRequest,
  type MessageEntry,
} from "./wire";

export interface RequestFacts {
  /** 1 for the first request of the add-in to the workbook. */
  readonly number: number;
  /** UTF-8 bytes of its body. */
  readonly bytes: number;
  readonly actions: number;
  /** The objects it speaks of, by their ids. */
  readonly paths: BatchRequest["ObjectPaths"];
}

/** Faults on demand. Requests of the runtime itself and the clean-up office.js sends on its own are spared. */
export interface FaultPolicy {
  /** An Office error number (see OfficeError) refuses the request; nothing of it is done. */
  readonly request?: (request: RequestFacts) => number | undefined;
  /** An error stops the batch at this action; what came before stays done. */
  readonly action?: (action: Action, index: number, request: RequestFacts) => HostError | undefined;
  /** An error stops the batch at a member, "Worksheet.activate"; what came before stays done. */
  readonly member?: (place: string) => HostError | undefined;
  /** The request is carried out, and an Office error number takes the place of its answer. */
  readonly response?: (request: RequestFacts) => number | undefined;
}

/** Requests of the add-in to the workbook. */
export interface Traffic {
  requests: number;
  bytes: number;
  /** Bytes of the largest request, and of the largest answer to any. */
  largest: number;
  largestAnswer: number;
  /** Requests office.js sends on its own after Excel.run to drop references; not in `requests`. */
  cleanups: number;
}

export interface HostOptions {
  readonly model: WorkbookModel;
  /** Signatures of the add-in's functions, from its functions.json. */
  readonly functions?: readonly FunctionSignature[];
  readonly blanks?: Blanks;
  readonly requirements?: RequirementMatrix;
  readonly faults?: FaultPolicy;
  /** Settings kept with the document: name → JSON text. */
  readonly settings?: Map<string, string>;
  /** Hears of mistakes of the model, which the add-in sees as GeneralException only. */
  readonly onInternalError?: (error: unknown) => void;
}

/** The way to the add-in's page, given by an adapter. Each answers false when the add-in is not listening. */
export interface AddinLink {
  readonly message: (entries: readonly MessageEntry[]) => boolean;
  readonly selectionChanged: () => boolean;
  readonly command: (id: string, functionName: string, event: string) => boolean;
}

const OBJECT_EVENTS = 65536;
const VISIBILITY_CHANGED = 65539;
const SELECTION_CHANGED = 14;

const utf8 = new TextEncoder();
const bytesOf = (text: string): number => utf8.encode(text).length;

const isCleanup = ({ Actions }: BatchRequest): boolean =>
  Actions.some((action) => action.Name === "_RemoveReference") &&
  Actions.every(
    (action) => action.ActionType === ActionType.Instantiate || action.Name === "_RemoveReference",
  );

const method = (run: (argument: Json) => Json): MethodMember<HostObject> => ({
  kind: "method",
  since: "",
  call: (_service, argument) => run((argument ?? null) as Json),
});

export class StandInHost {
  readonly requirements: RequirementMatrix;
  readonly settings: Map<string, string>;
  readonly traffic: Traffic = { requests: 0, bytes: 0, largest: 0, largestAnswer: 0, cleanups: 0 };
  faults: FaultPolicy;
  /** Hears the add-in open or close its pane. */
  onVisibility: (visibility: "Visible" | "Hidden") => void = () => undefined;
  /** Hears the add-in save its settings in the document. */
  onSettings: (settings: ReadonlyMap<string, string>) => void = () => undefined;

  private readonly references = new References();
  private readonly commands = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private readonly bridge: FunctionBridge;
  private readonly services: ReadonlyMap<string, HostObject>;
  private readonly stopEvents: () => void;
  private link: AddinLink | undefined;
  private outbox: MessageEntry[] = [];
  private running = Promise.resolve();
  private busy = 0;
  private commandNumber = 0;
  private visibility: "Visible" | "Hidden" = "Visible";
  private startState = "Inactive";

  constructor(private readonly options: HostOptions) {
    this.requirements = options.requirements ?? CURRENT_EXCEL;
    this.settings = options.settings ?? new Map<string, string>();
    this.faults = options.faults ?? {};
    this.bridge = new FunctionBridge(options.functions ?? [], options.blanks ?? "zero", (entries) => {
      this.link?.message(entries);
    });
    this.services = this.makeServices();
    this.stopEvents = options.model.onEvent(({ type, targetId, payload }) =>
      this.raise(type, targetId, payload),
    );
    if (this.hasFunctions) options.model.registerFunctions(options.functions ?? [], this.bridge.invoke);
  }

  private get hasFunctions(): boolean {
    return supports(this.requirements, "CustomFunctionsRuntime 1.1");
  }

  /**
   * Host information office.js reads before anything else. Flags: 1 shared runtime, 2 custom functions
   * (not observed: inferred from what office.js does with them).
   */
  hostInfo(platform: "Web|16.00" | "Win32|16.01", locale: string): string {
    const flags = (supports(this.requirements, "SharedRuntime 1.1") ? 1 : 0) | (this.hasFunctions ? 2 : 0);
    return `Excel|${platform}|${locale}|stand-in||disableLogging|${String(flags)}`;
  }

  /** A page of the add-in has loaded (or reloaded). Returns a function that says it has gone. */
  connect(link: AddinLink): () => void {
    // Cells may have called functions before the first page came; those calls wait for it.
    if (this.link) this.disconnect();
    this.link = link;
    return () => {
      if (this.link === link) this.disconnect();
    };
  }

  private disconnect(): void {
    this.link = undefined;
    this.outbox = [];
    this.references.clear();
    this.bridge.pageGone();
    for (const { reject } of this.commands.values()) reject(new Error("The add-in's page was closed."));
    this.commands.clear();
  }

  dispose(): void {
    this.disconnect();
    this.bridge.dispose();
    this.stopEvents();
  }

  /**
   * Runs a RichApi request; batches of the workbook run one after another, those of services (results of custom
   * functions among them) at once, because a batch may be waiting for them. Events follow the answer.
   * A page that has gone in the meantime hears none.
   */
  async execute(body: string, respond: (answer: Answer) => void): Promise<void> {
    const request = JSON.parse(body) as BatchRequest;
    const { link } = this;
    const answerPage = (answer: Answer) => {
      if (this.link === link) respond(answer);
    };
    const ofService = Object.values(request.ObjectPaths).some(
      (path) => path.ObjectPathType === PathType.NewService,
    );
    this.busy++;
    const turn = ofService
      ? this.run(request).then(answerPage)
      : this.running.then(async () => answerPage(await this.answer(request, bytesOf(body))));
    if (!ofService) this.running = turn.catch(() => undefined);
    try {
      await turn;
    } finally {
      if (--this.busy === 0) this.flush();
    }
  }

  private async answer(request: BatchRequest, bytes: number): Promise<Answer> {
    if (isCleanup(request)) {
      this.traffic.cleanups++;
      return this.run(request);
    }
    this.traffic.requests++;
    this.traffic.bytes += bytes;
    this.traffic.largest = Math.max(this.traffic.largest, bytes);
    if (bytes > PAYLOAD_LIMIT) return { error: OfficeError.RequestPayloadSizeLimitExceeded };
    const facts: RequestFacts = {
      number: this.traffic.requests,
      bytes,
      actions: request.Actions.length,
      paths: request.ObjectPaths,
    };
    const { faults } = this;
    const refused = faults.request?.(facts) ?? 0;
    if (refused !== 0) return { error: refused };
    const answer = await this.run(request, faults.member, (action, index) =>
      faults.action?.(action, index, facts),
    );
    const lost = faults.response?.(facts) ?? 0;
    return lost === 0 ? answer : { error: lost };
  }

  private async run(
    request: BatchRequest,
    atMember?: FaultPolicy["member"],
    beforeAction?: (action: Action, index: number) => HostError | undefined,
  ): Promise<Answer> {
    const { options, services, requirements, references } = this;
    const response = await runBatch(request, {
      root: options.model.root,
      services,
      requirements,
      references,
      ...(beforeAction && { beforeAction }),
      ...(atMember && { atMember }),
      ...(options.onInternalError && { onInternalError: options.onInternalError }),
    });
    const body = JSON.stringify(response);
    const bytes = bytesOf(body);
    this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, bytes);
    return bytes > PAYLOAD_LIMIT
      ? { error: OfficeError.ResponsePayloadSizeLimitExceeded }
      : { error: 0, body };
  }

  private raise(type: number, targetId: string, payload: Json): void {
    this.outbox.push([OBJECT_EVENTS, type, targetId, JSON.stringify(payload), 0, false]);
    if (this.busy === 0 && this.outbox.length === 1) queueMicrotask(() => this.busy === 0 && this.flush());
  }

  private flush(): void {
    const entries = this.outbox.splice(0);
    if (entries.length === 0) return;
    this.link?.message(entries);
    // workbook.onSelectionChanged is an event of its own, with no content.
    if (entries.some(([, type]) => type === SELECTION_CHANGED)) this.link?.selectionChanged();
  }

  /**
   * Presses a ribbon button.
   * @returns When the add-in calls event.completed().
   * @throws Error when nobody listens, the add-in has no such function, or its page closes first.
   * @example await host.runCommand("taoBang")
   */
  runCommand(functionName: string, buttonId = functionName): Promise<void> {
    const id = `command-${String(++this.commandNumber)}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, { resolve, reject });
      const heard =
        this.link?.command(id, functionName, JSON.stringify({ source: { id: buttonId } })) ?? false;
      if (!heard) this.commandCompleted(id, OfficeError.OperationNotSupported);
    });
  }

  /** The add-in is done with a command; a status other than 0 is an Office error (11101: no such function). */
  commandCompleted(id: string, status: number): void {
    const command = this.commands.get(id);
    this.commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in could not run the command: Office error ${String(status)}.`));
  }

  /** The user opened or closed the pane. */
  setVisibility(visibility: "Visible" | "Hidden"): void {
    this.visibility = visibility;
    this.raise(VISIBILITY_CHANGED, "", { visibility });
  }

  /** Replaces the settings kept with the document. */
  saveSettings(settings: Iterable<readonly [string, string]>): void {
    const fresh = [...settings];
    this.settings.clear();
    for (const [name, json] of fresh) this.settings.set(name, json);
    this.onSettings(this.settings);
  }

  private makeServices(): ReadonlyMap<string, HostObject> {
    const service = (className: string, members: HostObject["members"]): HostObject => ({
      className,
      members,
    });
    return new Map([
      ["Microsoft.ExcelServices.CustomFunctions", this.bridge.service],
      [
        "Microsoft.InternalService.AddinInternalService",
        service("AddinInternalService", { NotifyActionHandlerReady: method(() => null) }),
      ],
      [
        "Microsoft.AppRuntime.AppRuntimeService",
        service("AppRuntimeService", {
          GetAppRuntimeState: method(() => (this.visibility === "Visible" ? "Visible" : "Background")),
          SetAppRuntimeState: method((state) => {
            this.setVisibility(state === "Visible" ? "Visible" : "Hidden");
            this.onVisibility(this.visibility);
            return null;
          }),
        }),
      ],
      [
        "Microsoft.AppRuntime.AppRuntimePersistenceService",
        service("AppRuntimePersistenceService", {
          GetAppRuntimeStartState: method(() => this.startState),
          SetAppRuntimeStartState: method((state) => {
            if (typeof state === "string") this.startState = state;
            return null;
          }),
        }),
      ],
    ]);
  }
}
