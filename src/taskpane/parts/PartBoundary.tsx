import { Component, type ReactNode, Suspense } from "react";
import type { WorkbookFault } from "../../tracker/port";
import { FaultNotice } from "./FaultNotice";
import { Skeleton } from "./Skeleton";

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** Loads the parts again. */
  readonly onRetry: () => void;
}

interface BoundaryState {
  readonly fault: WorkbookFault | null;
}

/** A part of the pane while it loads, and in its place, when it can't be loaded or shown, the reason in words. */
export class PartBoundary extends Component<PartBoundaryProps, BoundaryState> {
  override state: BoundaryState = { fault: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    const unloaded = error instanceof Error && error.name === "ChunkLoadError";
    return {
      fault: unloaded ? { code: "part-not-loaded" } : { code: "unknown", detail: { message: String(error) } },
    };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return <Suspense fallback={<Skeleton />}>{this.props.children}</Suspense>;
    const retry = () => {
      this.props.onRetry();
      this.setState({ fault: null });
    };
    return <FaultNotice problem={{ fault, retry }} />;
  }
}
