import type { Words } from "../i18n/vi/selfCheck";
import type { HostSupport, SelfCheckReport } from "./port";

/** Where a self-check was made. */
interface Made {
  readonly support: HostSupport;
  /** Version of the add-in. */
  readonly addIn: string;
  /** The day, as people write it. */
  readonly day: string;
}

/**
 * The report of a self-check as a text to copy: what was tried in which Excel, and what came back. What is not as the
 * add-in needs comes first.
 *
 * @param words those of i18n/vi/selfCheck or of i18n/en/selfCheck
 */
export function selfCheckText({ items, seconds, left }: SelfCheckReport, made: Made, words: Words): string {
  const { report, outcomes, checks } = words;
  const { platform, version, sets } = made.support;
  const part = (outcome: keyof typeof outcomes) => {
    const lines = items
      .filter((item) => item.outcome === outcome)
      .flatMap(({ id, came }) => [`- ${checks[id].what} [${id}]`, `  ${report.came(came)}`]);
    return [`${outcomes[outcome]}:`, ...(lines.length > 0 ? lines : [`- ${report.none}`]), ""];
  };
  return [
    report.title,
    report.addIn(made.addIn),
    report.host(platform, version),
    report.day(made.day),
    report.took(seconds),
    ...(left === null ? [] : [words.left(left)]),
    `${report.sets}: ${sets.map((set) => `${set.name} ${set.version} ${set.supported ? report.has : report.lacks}`).join("; ")}`,
    "",
    ...part("differs"),
    ...part("untried"),
    ...part("passed"),
  ]
    .join("\n")
    .trimEnd();
}
