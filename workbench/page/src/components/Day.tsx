/** A line between two days. */
export function Day({ name }: { name: string }) {
  return (
    <div className="day">
      <span>{name}</span>
    </div>
  );
}
