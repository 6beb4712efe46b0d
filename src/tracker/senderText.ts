import type { Words } from "../i18n/vi/collect";
import { formatDay } from "../i18n/language";
import type { FileReview } from "./formChange";
import type { FormStamp } from "./returned";

/** Whose form a returned file is, by its hidden sheet or else by its rows. */
export const senderText = (
  { body }: Pick<FileReview, "body">,
  stamp: Pick<FormStamp, "bodyName" | "made"> | null | undefined,
  words: Pick<Words, "from" | "guessed" | "unknownBody">,
): string =>
  stamp
    ? words.from(stamp.bodyName, formatDay(stamp.made))
    : body
      ? words.guessed(body.name)
      : words.unknownBody;
