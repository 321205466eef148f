import { useState, type ReactNode } from "react";

interface Props {
  name: string;
  title: string;
  /** Said beside the title, also while the panel is closed. */
  note?: ReactNode;
  startsClosed?: boolean;
  className?: string;
  children: ReactNode;
}

/** One tool, which can be opened and closed; the page remembers which ones are. */
export function Panel({ name, title, note, startsClosed = false, className = "", children }: Props) {
  const stored = `relais.panel.${name}`;
  const [open, setOpen] = useState(
    () => (localStorage.getItem(stored) ?? (startsClosed ? "closed" : "open")) === "open",
  );
  const toggle = () => {
    localStorage.setItem(stored, open ? "closed" : "open");
    setOpen(!open);
  };
  return (
    <section className={`panel ${className} ${open ? "" : "panel-closed"}`} aria-labelledby={`panel-${name}`}>
      <h2 className="panel-head">
        <button
          type="button"
          id={`panel-${name}`}
          data-testid={`panel-${name}`}
          aria-expanded={open}
          aria-controls={`panel-${name}-body`}
          onClick={toggle}
        >
          <span className="panel-arrow" aria-hidden="true" />
          {title}
        </button>
        {note && <span className="panel-note">{note}</span>}
      </h2>
      {open && (
        <div className="panel-body" id={`panel-${name}-body`}>
          {children}
        </div>
      )}
    </section>
  );
}
