import type { Finding } from "./finding";

const OWN_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** The address with a slash at its end, or what is wrong with it. http is for trying on this machine. */
export function siteOf(address: string): URL | Finding {
  if (!URL.canParse(address)) return { code: "not-an-address", address };
  const site = new URL(address.replace(/\/*$/, "/"));
  if (!/^https?:$/.test(site.protocol)) return { code: "not-an-address", address };
  const trying = OWN_MACHINE.includes(site.hostname);
  return site.protocol === "https:" || trying ? site : { code: "not-https", address };
}
