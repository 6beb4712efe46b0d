import type { ButtonHTMLAttributes } from "react";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
}

/** A native button in Fluent's look. Fluent's own would cost a tenth of all the script the pane may load at first. */
export function Button({ appearance = "secondary", size = "medium", type = "button", ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`pane-button pane-button-${appearance} pane-button-${size}`} />
  );
}
