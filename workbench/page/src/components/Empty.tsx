/** Nothing here yet, and what to do next. */
export function Empty({ title, text }: { title: string; text: string }) {
  return (
    <div className="empty" data-testid="empty">
      <p className="empty-title">{title}</p>
      <p>{text}</p>
    </div>
  );
}
