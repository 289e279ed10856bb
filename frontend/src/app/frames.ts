import { createRootRoute, createRoute } from '@tanstack/react-router';
import { letIn, lookWhoIsThere } from './door';
import { AppFrame } from './layouts/app-frame';
import { EitherFrame } from './layouts/either-frame';
import { PublicFrame } from './layouts/public-frame';
import { MissingPage } from './routes/missing';

export const root = createRootRoute({ notFoundComponent: MissingPage });

/** For pages of those who are not signed in. */
export const open = createRoute({ getParentRoute: () => root, id: 'open', component: PublicFrame });

/** For pages that anybody may use, with the app around them for those who are signed in. */
export const either = createRoute({
  getParentRoute: () => root,
  id: 'either',
  beforeLoad: lookWhoIsThere,
  component: EitherFrame,
});

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: ({ location }) => letIn(location.href),
  component: AppFrame,
});
