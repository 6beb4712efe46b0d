import { formatDay } from "../i18n/language";
import { words } from "../i18n/vi/reminder";
import { type SchemeStepName, words as stepWords } from "../i18n/vi/steps";

/** What a body is reminded of. */
export interface Reminder {
  readonly body: string;
  readonly reportingYear: number;
  /** Targets without a figure of the reporting year; the unit is "" where the figure is a word. */
  readonly targets: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  /** Steps of schemes, and tasks (no step), that are overdue or due soon; days are Excel serial numbers. */
  readonly duties: readonly {
    readonly title: string;
    readonly step: SchemeStepName | null;
    readonly due: number;
  }[];
  /** The workbook's day, which tells overdue from due. */
  readonly today: number;
  /** Day by which an answer is asked for. */
  readonly answerBy: number;
}

const numbered = (items: readonly string[]) =>
  items.map((item, index) => `${index + 1}. ${item}${index === items.length - 1 ? "." : ";"}`);

const figuresOwed = ({ body, reportingYear, targets }: Reminder): readonly string[] => [
  words.askFigures(body, reportingYear, targets.length),
  ...numbered(
    targets.map(({ name, unit, code }) =>
      unit === "" ? words.target(name, code) : words.targetIn(name, unit, code),
    ),
  ),
  words.nameSources,
];

function progressOwed({ body, targets, duties, today }: Reminder): readonly string[] {
  const what = words.duties(
    duties.some(({ step }) => step !== null),
    duties.some(({ step }) => step === null),
  );
  return [
    targets.length > 0 ? words.askProgressToo(what) : words.askProgress(body, what),
    ...numbered(
      duties.map(({ title, step, due }) => {
        const day = formatDay(due);
        const duty = step === null ? words.task(title, day) : words.step(title, stepWords[step], day);
        return duty + (due < today ? words.overdue(today - due) : "");
      }),
    ),
  ];
}

/**
 * A reminder to a body in the language of Vietnamese offices, whatever language the pane speaks. It claims no
 * assignment: the leads of targets are proposals.
 *
 * @example reminderText({ body: "Phòng Kinh tế", … }) // "Kính gửi: Phòng Kinh tế\n\n…"
 */
export function reminderText(reminder: Reminder): string {
  const paragraphs: readonly (readonly string[])[] = [
    [words.to(reminder.body)],
    reminder.targets.length > 0 ? figuresOwed(reminder) : [],
    reminder.duties.length > 0 ? progressOwed(reminder) : [],
    [words.answerBy(formatDay(reminder.answerBy))],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
