/** What can be wrong with an address the add-in is served from; `words.ts` says each in words. */
export type Finding =
  | { readonly code: "not-an-address"; readonly address: string }
  | { readonly code: "not-https"; readonly address: string }
  | { readonly code: "no-such-host"; readonly host: string }
  | { readonly code: "certificate"; readonly host: string; readonly reason: string }
  | { readonly code: "no-answer"; readonly path: string; readonly reason: string }
  | { readonly code: "sent-elsewhere"; readonly path: string; readonly to: string }
  | { readonly code: "moved"; readonly path: string; readonly to: string }
  | { readonly code: "asks-who"; readonly path: string; readonly status: number }
  | { readonly code: "status"; readonly path: string; readonly status: number }
  | { readonly code: "web-page"; readonly path: string }
  | { readonly code: "type"; readonly path: string; readonly is: string; readonly wanted: string }
  | { readonly code: "cors"; readonly path: string }
  | { readonly code: "stays-old"; readonly path: string; readonly header: string }
  | { readonly code: "not-kept"; readonly path: string }
  | { readonly code: "not-compressed"; readonly path: string }
  | { readonly code: "no-frame"; readonly path: string; readonly header: string }
  | { readonly code: "not-xml"; readonly path: string }
  | { readonly code: "not-json"; readonly path: string }
  | { readonly code: "other-add-in"; readonly is: string; readonly wanted: string }
  | { readonly code: "points-elsewhere"; readonly path: string; readonly to: string; readonly count: number }
  | { readonly code: "version"; readonly path: string; readonly is: string; readonly wanted: string }
  | {
      readonly code: "unknown-functions";
      readonly path: string;
      readonly ids: string;
      readonly script: string;
    }
  | { readonly code: "altered"; readonly path: string }
  | { readonly code: "no-list" };

/** The add-in works with these, only slower, or as far as can be told from outside. */
const ADVICE: readonly Finding["code"][] = ["moved", "not-kept", "not-compressed", "no-list"];

export const isAdvice = ({ code }: Finding): boolean => ADVICE.includes(code);
