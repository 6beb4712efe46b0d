import { type SendingState, words } from "../i18n/vi/sending";
import type { BodyRow } from "./port";

/** A body that is asked has so many days, unless somebody says otherwise. */
export const DAYS_TO_ANSWER = 7;

/** How far a body has come with its form. */
export interface Sending {
  readonly state: SendingState;
  /** By how many days it is late; 0 where it is not. */
  readonly days: number;
}

const STATES = Object.keys(words) as SendingState[];

/**
 * What the cell "Tình trạng gửi" of a body says; undefined where it says nothing, or holds an error.
 *
 * @example sendingOf({ sending: "Quá hạn 12 ngày", … }) // { state: "late", days: 12 }
 */
export function sendingOf({ sending }: BodyRow): Sending | undefined {
  const days = Number(/ (\d+) /.exec(sending)?.[1] ?? 0);
  const state = STATES.find((one) => words[one](days) === sending);
  return state && { state, days };
}

/** A body with its state. */
interface Asked extends Sending {
  readonly body: BodyRow;
}

/** The bodies whose state is told, the latest first, the others as the sheet has them. */
export const askedBodies = (bodies: readonly BodyRow[]): readonly Asked[] =>
  bodies
    .flatMap((body): Asked[] => {
      const sending = sendingOf(body);
      return sending ? [{ body, ...sending }] : [];
    })
    .sort((one, other) => other.days - one.days);
