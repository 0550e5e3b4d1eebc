import { APP_NAME } from '../../messages/vi.ts';

/** The mark: a sand table with its contour lines and one marker. */
export function Brand() {
  return (
    <a className="brand" href="/">
      <svg viewBox="0 0 34 34" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="30" height="30" rx="2" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <path d="M3 23c6-7 10 2 15-3s6-9 13-7M3 29c7-5 12 1 17-4s6-7 11-6M3 14C8 8 11 12 15 9s4-5 6-6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <circle className="brand-marker" cx="22" cy="14.5" r="3.6" />
      </svg>
      {APP_NAME}
    </a>
  );
}
