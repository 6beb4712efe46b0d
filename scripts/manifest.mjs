/** Where everything stands in the sources: the server of `npm run dev-server`. */
export const LOCAL_ADDRESS = "https://localhost:3000";

/**
 * The manifest a release is installed with: its address, the package's version, and that version in the addresses of the
 * functions' metadata, which Excel keeps for a day whatever the server says (office-js issue 4722). The version is a query, so
 * that a manifest of an earlier release still finds the file.
 *
 * @param manifest text of manifest.xml
 * @param address without a slash at its end
 * @param version three numbers, "0.1.0"
 */
export const releasedManifest = (manifest, address, version) =>
  manifest
    .replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(/(Value="[^"]+\.json)"/g, `$1?v=${version}"`)
    .replaceAll(LOCAL_ADDRESS, address);
