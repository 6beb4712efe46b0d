import { Card, CardHeader } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import { useShapes } from "../parts/useShapes";

interface ReportCardProps {
  readonly icon: ReactElement;
  readonly title: string;
  /** One line of what it makes. */
  readonly what: string;
  readonly children: ReactNode;
}

/** One thing that can be made of the workbook. */
export function ReportCard({ icon, title, what, children }: ReportCardProps) {
  const id = useId();
  const shapes = useShapes();
  return (
    <Card size="small" role="region" aria-labelledby={id}>
      <CardHeader
        image={{ "aria-hidden": true, children: icon }}
        header={<h2 id={id}>{title}</h2>}
        description={<p className={shapes.hint}>{what}</p>}
      />
      {children}
    </Card>
  );
}
