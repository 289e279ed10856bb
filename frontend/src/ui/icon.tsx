const shapes = {
  home: 'M3 11.5 12 4l9 7.5M5.5 10v9.5h13V10M10 19.5v-5.5h4v5.5',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.4-3.4 2.8-5.5 6.5-5.5s6.1 2.1 6.5 5.5M16 5.2a3 3 0 0 1 0 5.8M18 14.3c2 .7 3.2 2.5 3.5 5.2',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.5-3.7 3.2-6 7.5-6s7 2.3 7.5 6',
  office: 'M5 20.5V4h9v16.5M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3',
  pages: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h4.5',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17.5 19.5 7',
  seal: 'M12 3.5 5 6.2v5.3c0 4.4 2.8 7.4 7 9 4.2-1.6 7-4.6 7-9V6.2ZM8.7 12l2.4 2.4 4.4-4.8',
  card: 'M3 6.5h18v11H3zM3 10.5h18M6.5 14.5h4',
  meter: 'M4 19.5V13M9.5 19.5V8M15 19.5v-9M20.5 19.5V4',
  warning: 'M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17.3v.2',
  plus: 'M12 5v14M5 12h14',
  paste: 'M8.5 5H6v15.5h12V5h-2.5M9 3.5h6v3.5H9zM9 11.5h6M9 15h4',
  pen: 'M5 19l1-4L16.5 4.5l3 3L9 18l-4 1ZM14 7l3 3',
  upload: 'M12 20V9M7.5 13 12 8.5l4.5 4.5M4.5 4h15',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20.5 20.5',
  box: 'M4 8.5h16v11H4zM3 4.5h18v4H3zM10 12.5h4',
  back: 'M10.5 5.5 4 12l6.5 6.5M4.5 12H20',
  open: 'M6 9l6 6 6-6',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  voice: 'M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3ZM6 11.5a6 6 0 0 0 12 0M12 17.5v3M9 20.5h6',
  key: 'M14.5 15a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM10.6 13.4 3.5 20.5M6 18l2.5 2.5',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  send: 'M4 12 20 4.5 15.5 20l-4-6.5ZM11.5 13.5 20 4.5',
  device: 'M4.5 5h15v10.5h-15zM2.5 19h19',
} as const;

export type IconName = keyof typeof shapes;

/** Always beside words, so hidden from readers. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
