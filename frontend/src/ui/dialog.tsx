import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icon';

interface Props {
  title: string;
  /** As wide as the page, for what stands side by side. */
  broad?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A native modal dialog: in the middle of a desk, at the bottom of a phone. Mount it to open it. */
export function Dialog({ title, broad = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={`rises m-auto max-h-[90dvh] w-full overflow-y-auto rounded-xl border border-line bg-surface p-5 text-ink shadow-2xl max-sm:mb-0 max-sm:max-w-full max-sm:rounded-b-none sm:p-7 ${broad ? 'max-w-6xl' : 'max-w-lg'}`}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <button
          type="button"
          aria-label="Close"
          onClick={onClose}
          className="-m-2 grid size-11 shrink-0 place-items-center rounded-lg text-muted hover:bg-sunken"
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
