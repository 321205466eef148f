/** Two hands on one baton. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0f5f68" />
      <path d="M8 21 L15.5 13.5 M16.5 18.5 L24 11" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
      <circle cx="8" cy="21" r="2.6" fill="#8fe0d2" />
      <circle cx="24" cy="11" r="2.6" fill="#8fe0d2" />
    </svg>
  );
}
