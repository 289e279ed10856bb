import { words } from '../words';

export function Waiting() {
  return (
    <p role="status" className="pulse p-8 text-muted">
      {words.loading}
    </p>
  );
}
