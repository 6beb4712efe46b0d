// What the commands have in common: how they are asked, and how they say no.
import { parseArgs } from "node:util";

/**
 * A way to say what is wrong, and what was therefore not done, and to exit with 1.
 *
 * @param {string[]} nothing what was not done, in both languages; none where a command does nothing but look
 * @returns {(...lines: string[]) => never}
 */
export const refuser =
  (...nothing) =>
  (...lines) => {
    for (const line of [...lines, ...nothing]) console.error(line);
    process.exit(1);
  };

/**
 * The options and places a command was given. Refuses with the usage what Node can't read, and what the command does not
 * take.
 *
 * @param {import("node:util").ParseArgsConfig["options"]} options
 * @param {(given: { values: Record<string, unknown>, positionals: string[] }) => boolean} takes
 */
export function argumentsGiven(options, takes, refuse, usage) {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return refuse(error.message, usage);
  }
  return takes(given) ? given : refuse(usage);
}
