import type { Finding } from "./finding";

/** A host that answers later than that, in milliseconds, is told as one that does not. */
const PATIENCE = 20_000;
const MOST_REDIRECTS = 5;
/** Pages of Excel on the web ask from here. */
const EXCEL = "https://excel.officeapps.live.com";

export interface Answer {
  readonly path: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export type Asked = { readonly answer?: Answer; readonly findings: readonly Finding[] };

/** Codes of Node's TLS, as in "CERT_HAS_EXPIRED" and "DEPTH_ZERO_SELF_SIGNED_CERT". */
const OF_CERTIFICATE = /CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_|SIGNATURE/;

function faultOf(error: unknown, { hostname, pathname }: URL): Finding {
  const { name, message, cause } = error as Error & {
    readonly cause?: { readonly code?: string; readonly message: string };
  };
  const reason = cause?.code ?? cause?.message ?? (name === "TimeoutError" ? name : message);
  if (["ENOTFOUND", "EAI_AGAIN"].includes(reason)) return { code: "no-such-host", host: hostname };
  if (OF_CERTIFICATE.test(reason)) return { code: "certificate", host: hostname, reason };
  return { code: "no-answer", path: pathname, reason };
}

/**
 * Fetches one file as Excel on the web does.
 *
 * @param path below the address, as it is told to people
 */
export async function ask(url: URL, path: string): Promise<Asked> {
  const findings: Finding[] = [];
  let at = url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    let response: Response;
    let bytes: Uint8Array;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      response = await fetch(at, { redirect: "manual", headers: { origin: EXCEL }, signal });
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      return { findings: [faultOf(error, at)] };
    }
    const { status, headers } = response;
    const location = headers.get("location");
    if (status >= 300 && status < 400 && location !== null) {
      const to = new URL(location, at);
      if (to.origin !== url.origin) return { findings: [{ code: "sent-elsewhere", path, to: to.href }] };
      findings.push({ code: "moved", path, to: to.href });
      at = to;
    } else if (status === 401 || status === 403) return { findings: [{ code: "asks-who", path, status }] };
    else if (status !== 200) return { findings: [{ code: "status", path, status }] };
    else return { findings, answer: { path, headers, bytes, text: new TextDecoder().decode(bytes) } };
  }
  return { findings: [{ code: "no-answer", path, reason: `${MOST_REDIRECTS} redirects` }] };
}
