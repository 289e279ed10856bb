import { roles } from '../permissions';
import { roleHints, roleNames, words } from '../words';

export function RoleTable() {
  return (
    <details className="rounded-xl border border-line bg-surface px-5 sm:px-6">
      <summary className="min-h-11 py-4 font-medium">{words.team.roles}</summary>
      <dl className="grid gap-x-6 gap-y-3 pb-5 sm:grid-cols-[6rem_1fr]">
        {roles.map((role) => (
          <div key={role} className="contents">
            <dt className="font-medium max-sm:-mb-3">{roleNames[role]}</dt>
            <dd className="text-muted">{roleHints[role]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
