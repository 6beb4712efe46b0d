import { formatDay } from "../i18n/language";
import { words } from "../i18n/vi/formLetter";

/** What a letter to a body says of the form it comes with. */
export interface FormLetter {
  readonly body: string;
  readonly reportingYear: number;
  /** How many rows of each kind the form has. */
  readonly targets: number;
  readonly schemes: number;
  readonly dates: number;
  readonly tasks: number;
  /** The last day to send it back, as a serial number. */
  readonly answerBy: number;
  /** Where it goes back to; "" where nobody said. */
  readonly receiver: string;
}

/**
 * The letter that goes with a body's form, in the language of Vietnamese offices, whatever language the pane speaks.
 *
 * @example formLetter({ body: "Phòng Kinh tế", … }) // "Kính gửi: Phòng Kinh tế\n\n…"
 */
export function formLetter(letter: FormLetter): string {
  const { body, reportingYear, answerBy, receiver } = letter;
  const parts = (["targets", "schemes", "dates", "tasks"] as const).flatMap((what) =>
    letter[what] > 0 ? [words[what](letter[what])] : [],
  );
  return [
    words.to(body),
    words.ask(body, reportingYear, words.list(parts)),
    words.how,
    words.answerBy(formatDay(answerBy), receiver),
    words.thanks,
  ].join("\n\n");
}
