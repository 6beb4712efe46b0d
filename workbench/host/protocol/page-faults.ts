/** What the add-in's page may meet in a browser or an Excel other than the one being played. */

/** Refuses storage to a page, as browsers may to pages within others (office-js 1207, 2177); before its scripts run. */
export function refuseStorage(page: Window): void {
  Object.defineProperty(page, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** Has office.js say that it runs on another platform; the protocol stays what it is. */
export function claimPlatform({ context }: typeof Office, platform: "Mac" | "OfficeOnline"): void {
  Object.assign(context.diagnostics, { platform });
}
