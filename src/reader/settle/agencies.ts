import { at } from "../../domain/at";
import { capital, fold } from "../../domain/text";
import type { TextBlock } from "../layout/blocks";
import { BODY, SHORT_FORMS } from "../lexicon/agencies";
import type { AgencyProposal, TextSpan } from "../types";
import { spanOf } from "./passage";

/** A body with the spellings found, by their folded form. */
interface Spellings {
  readonly printed: Map<string, string>;
  readonly span: TextSpan;
}

/** The name of a body with its short forms written out, so that both spellings are one body. */
const bodyOf = (name: string): string =>
  SHORT_FORMS.reduce((words, [form, full]) => words.replace(form, full), name);

function agencyOf({ printed, span }: Spellings): AgencyProposal {
  const names = [...printed.values()].map(capital).sort((one, other) => other.length - one.length);
  return { name: at(names, 0), aliases: names.slice(1), span };
}

/**
 * The bodies and posts a text names, in the order it first names them, each by its longest name with the other
 * spellings beside it.
 */
export function agenciesOf(blocks: readonly TextBlock[]): AgencyProposal[] {
  const bodies = new Map<string, Spellings>();
  for (const block of blocks) {
    for (const { 0: name, index } of block.key.matchAll(BODY)) {
      const stretch = { from: index, to: index + name.length };
      const body = bodyOf(name);
      const known = bodies.get(body) ?? { printed: new Map<string, string>(), span: spanOf(block, stretch) };
      const printed = block.text.slice(stretch.from, stretch.to);
      if (!known.printed.has(fold(printed))) known.printed.set(fold(printed), printed);
      bodies.set(body, known);
    }
  }
  return [...bodies.values()].map(agencyOf);
}
