import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { type FormEvent, useEffect, useId, useState } from "react";
import { words as en } from "../../i18n/en/forms";
import { words as vi } from "../../i18n/vi/forms";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import { sentEntry } from "../../tracker/entry";
import { hasForm } from "../../tracker/formRows";
import type { BodyRow, FormFile } from "../../tracker/port";
import { DAYS_TO_ANSWER } from "../../tracker/sending";
import { DayInput } from "../parts/DayInput";
import { sendingWord } from "../parts/sendingWord";
import { Skeleton } from "../parts/Skeleton";
import { SuccessNotice } from "../parts/SuccessNotice";
import { TextField } from "../parts/TextField";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { canDownload, download } from "../send/download";
import type { ToolProps } from "../tools/toolProps";
import { MadeForms } from "./MadeForms";
import { zipped } from "./zipped";

const ARCHIVE = "application/zip";

/** Forms that were made, and what was asked for with them. */
interface Made {
  readonly files: readonly FormFile[];
  readonly year: number;
  readonly answerBy: number;
}

/** Makes the forms by which bodies are asked for the figures of the reporting year. */
export default function FormsOut({ actions, status, desk }: ToolProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useFormStyles();
  const id = useId();
  const [bodies, setBodies] = useState<readonly BodyRow[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState(() => isoOf(serialOfDate(desk?.today() ?? new Date()) + DAYS_TO_ANSWER));
  const [receiver, setReceiver] = useState("");
  const [wrong, setWrong] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [recorded, setRecorded] = useState<number | null>(null);
  const { attempt, attemptLong } = status;

  useEffect(() => {
    const read = async () => {
      const answer = await attempt(
        () => actions.readFormBook(),
        () => void read(),
      );
      if (answer.ok) setBodies(answer.value.snapshot.bodies.filter((body) => hasForm(body, answer.value)));
    };
    void read();
  }, [actions, attempt]);

  if (desk === null) return null;
  if (bodies === null) return <Skeleton />;
  if (bodies.length === 0) return <p>{t.none}</p>;
  const chosen = bodies.filter(({ code }) => !left.has(code));
  const year = desk.snapshot.reportingYear;
  const downloads = canDownload(actions.support());
  const states = new Map(desk.snapshot.bodies.map((body) => [body.code, sendingWord(body, language)]));

  const make = async () => {
    const answerBy = serialOfIso(day);
    setWrong(answerBy === null);
    if (answerBy === null) return;
    setMade(null);
    setRecorded(null);
    const request = { bodies: chosen.map(({ code }) => code), answerBy, receiver: receiver.trim() };
    const answer = await attemptLong(
      (signal) => actions.makeForms(request, signal),
      () => void make(),
    );
    if (answer.ok) setMade({ files: answer.value, year, answerBy });
  };

  const record = async ({ files, answerBy, year: formYear }: Made) => {
    const sent = serialOfDate(desk.today());
    const answer = await desk.write(
      files.flatMap(({ body }) => {
        const row = desk.snapshot.bodies.find(({ code }) => code === body);
        return row ? [sentEntry(row, { formYear, sent, answerBy })] : [];
      }),
    );
    if (answer.ok) setRecorded(answer.value.length);
  };

  const open = async (file: FormFile) => {
    await attempt(
      () => actions.openFile(file),
      () => void open(file),
    );
  };

  return (
    <form
      className={shapes.section}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{t.what(year)}</p>
      <div role="group" aria-labelledby={id}>
        <h3 id={id}>{t.bodies}</h3>
        <Checkbox
          label={t.all(bodies.length)}
          checked={chosen.length === bodies.length ? true : chosen.length === 0 ? false : "mixed"}
          onChange={(_, { checked }) =>
            setLeft(new Set(checked === true ? [] : bodies.map(({ code }) => code)))
          }
        />
        {bodies.map(({ code, name }) => (
          <div key={code}>
            <Checkbox
              label={
                <>
                  <span lang="vi">{name}</span>
                  <span className={shapes.hint}> {states.get(code)}</span>
                </>
              }
              checked={!left.has(code)}
              onChange={(_, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(code);
                else next.add(code);
                setLeft(next);
              }}
            />
          </div>
        ))}
      </div>
      <div className={styles.form}>
        <DayInput
          label={t.answerBy}
          day={day}
          fault={wrong ? t.wrongDay : null}
          onDay={(typed) => {
            setDay(typed);
            setWrong(false);
          }}
        />
        <TextField
          label={t.receiver}
          value={receiver}
          placeholder={t.receiverHint}
          onText={(text) => setReceiver(text)}
        />
      </div>
      <div className={shapes.actions}>
        <Button type="submit" appearance="primary" disabled={chosen.length === 0}>
          {t.make(chosen.length)}
        </Button>
      </div>
      {made && (
        <>
          <SuccessNotice>{t.made(made.files.length, made.year)}</SuccessNotice>
          <div className={shapes.actions}>
            {downloads && (
              <Button
                icon={<ArrowDownloadRegular />}
                onClick={() =>
                  void zipped(made.files).then((bytes) =>
                    download({ name: t.archive(made.year), bytes }, ARCHIVE),
                  )
                }
              >
                {t.downloadAll}
              </Button>
            )}
            <Button onClick={() => void record(made)}>{t.sent}</Button>
          </div>
          <p className={shapes.hint}>{t.sentHint}</p>
          {recorded !== null && <p role="status">{t.recorded(recorded)}</p>}
          <MadeForms
            files={made.files}
            onOpen={(file) => void open(file)}
            onDownload={downloads ? download : null}
          />
        </>
      )}
    </form>
  );
}
