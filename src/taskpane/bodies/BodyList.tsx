import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { MailArrowDownRegular } from "@fluentui/react-icons/svg/mail-arrow-down";
import { MailArrowUpRegular } from "@fluentui/react-icons/svg/mail-arrow-up";
import { useId, useState } from "react";
import { words as en } from "../../i18n/en/bodies";
import { formatDay } from "../../i18n/language";
import { words as menuEn } from "../../i18n/en/menu";
import { words as vi } from "../../i18n/vi/bodies";
import { words as menuVi } from "../../i18n/vi/menu";
import { type Parts, partsOf } from "../../tracker/partsOf";
import type { BodyRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { useReturn } from "../hooks/useReturn";
import { useVisit } from "../hooks/useVisit";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { SectionHead } from "../parts/SectionHead";
import { sendingWord } from "../parts/sendingWord";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { ReminderBox } from "./ReminderBox";

interface BodyListProps {
  readonly desk: Desk;
  readonly leftCode: string | null;
}

interface Known {
  readonly body: BodyRow;
  readonly parts: Parts;
}

/** The bodies: those that still owe figures first, with the reminders for them; those that lead nothing folded. */
export function BodyList({ desk, leftCode }: BodyListProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const pages = useWordsOf({ vi: menuVi, en: menuEn });
  const visit = useVisit();
  const shapes = useShapes();
  const id = useId();
  const [all, setAll] = useState(false);
  const { bodies, reportingYear } = desk.snapshot;
  useReturn(leftCode);
  if (bodies.length === 0) {
    return (
      <div className={shapes.section}>
        <p>{t.none}</p>
        <div>
          <Button onClick={() => visit("check")}>{pages.check}</Button>
        </div>
      </div>
    );
  }

  const known = bodies.map((body): Known => ({ body, parts: partsOf(body, desk.snapshot) }));
  const owing = known
    .filter(({ parts }) => parts.owes.length > 0)
    .sort((one, other) => other.parts.owes.length - one.parts.owes.length);
  const others = known.filter(({ parts }) => parts.owes.length === 0);
  const leads = ({ parts }: Known) => parts.targets.length + parts.leads.length > 0;
  const [leading, idle] = [others.filter(leads), others.filter((one) => !leads(one))];
  const items = (entries: readonly Known[]) =>
    entries.map(({ body, parts }) => (
      <Row
        key={body.code}
        {...(parts.owes.length > 0 && {
          deed: {
            words: t.remind,
            icon: <AlertRegular />,
            form: () => <ReminderBox desk={desk} bodies={[body]} />,
          },
        })}
      >
        <RowLink
          face={verdictFace(parts.owes.length > 0 ? "no-data" : "met", language)}
          code={body.code}
          name={body.name}
          remark={[
            t.counts(parts.targets.length, parts.leads.length),
            ...(parts.owes.length > 0 ? [t.owes(parts.owes.length)] : []),
            ...(body.sending === "" ? [] : [sendingWord(body, language)]),
            ...(body.reminded === null ? [] : [t.remindedOn(formatDay(body.reminded))]),
          ].join("; ")}
          onOpen={() => desk.open({ table: "CoQuan", code: body.code })}
        />
      </Row>
    ));
  return (
    <div className={shapes.screen}>
      <div className={shapes.actions}>
        <Button size="small" icon={<MailArrowUpRegular />} onClick={() => visit("formsOut")}>
          {pages.formsOut}
        </Button>
        <Button size="small" icon={<MailArrowDownRegular />} onClick={() => visit("formsIn")}>
          {pages.formsIn}
        </Button>
      </div>
      {owing.length === 0 ? (
        <p>{t.allIn(reportingYear)}</p>
      ) : (
        <section className={shapes.section}>
          <SectionHead id={`${id}-owing`} title={t.owing} count={owing.length} />
          <div className={shapes.actions}>
            <Button size="small" icon={<AlertRegular />} aria-expanded={all} onClick={() => setAll(!all)}>
              {t.remindAll(owing.length)}
            </Button>
          </div>
          {all && <ReminderBox desk={desk} bodies={owing.map(({ body }) => body)} />}
          <Rows labelledBy={`${id}-owing`}>{items(owing)}</Rows>
        </section>
      )}
      {leading.length > 0 && (
        <section className={shapes.section}>
          <SectionHead id={`${id}-others`} title={t.others} />
          <Rows labelledBy={`${id}-others`}>{items(leading)}</Rows>
        </section>
      )}
      {idle.length > 0 && (
        <Accordion
          collapsible
          defaultOpenItems={idle.some(({ body }) => body.code === leftCode) ? ["idle"] : []}
        >
          <AccordionItem value="idle">
            <AccordionHeader as="h2">{t.idle(idle.length)}</AccordionHeader>
            <AccordionPanel>
              <Rows label={t.idle(idle.length)}>{items(idle)}</Rows>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}
