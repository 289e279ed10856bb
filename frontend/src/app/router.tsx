import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { paths } from '../config/paths';
import { either, root, signedIn } from './frames';
import { Waiting } from './layouts/waiting';
import { BrokenPage } from './routes/broken';
import { searches } from './searches';
import { strangersRoutes } from './strangers-routes';

const home = createRoute({
  getParentRoute: () => root,
  path: paths.home,
  beforeLoad: () => {
    throw redirect({ to: paths.listings, replace: true });
  },
});
const check = createRoute({
  getParentRoute: () => either,
  path: paths.check,
  validateSearch: searches.check,
  component: lazyRouteComponent(() => import('./routes/check'), 'CheckPage'),
});

const listings = createRoute({
  getParentRoute: () => signedIn,
  path: paths.listings,
  validateSearch: searches.listings,
  component: lazyRouteComponent(() => import('./routes/listings'), 'ListingsPage'),
});
const newListing = createRoute({
  getParentRoute: () => signedIn,
  path: paths.newListing,
  validateSearch: searches.newListing,
  component: lazyRouteComponent(() => import('./routes/new-listing'), 'NewListingPage'),
});
const importListings = createRoute({
  getParentRoute: () => signedIn,
  path: paths.importListings,
  component: lazyRouteComponent(() => import('./routes/import-listings'), 'ImportListingsPage'),
});
const listing = createRoute({
  getParentRoute: () => signedIn,
  path: paths.listing,
  validateSearch: searches.listing,
  component: lazyRouteComponent(() => import('./routes/listing'), 'ListingPage'),
});
const profile = createRoute({
  getParentRoute: () => signedIn,
  path: paths.profile,
  component: lazyRouteComponent(() => import('./routes/profile'), 'ProfilePage'),
});
const team = createRoute({
  getParentRoute: () => signedIn,
  path: paths.team,
  component: lazyRouteComponent(() => import('./routes/team'), 'TeamPage'),
});
const office = createRoute({
  getParentRoute: () => signedIn,
  path: paths.office,
  component: lazyRouteComponent(() => import('./routes/office'), 'OfficePage'),
});

const usage = createRoute({
  getParentRoute: () => signedIn,
  path: paths.usage,
  component: lazyRouteComponent(() => import('./routes/usage'), 'UsagePage'),
});

const billing = createRoute({
  getParentRoute: () => signedIn,
  path: paths.billing,
  validateSearch: searches.billing,
  component: lazyRouteComponent(() => import('./routes/billing'), 'BillingPage'),
});

const voices = createRoute({
  getParentRoute: () => signedIn,
  path: paths.voices,
  validateSearch: searches.voices,
  component: lazyRouteComponent(() => import('./routes/voices'), 'VoicesPage'),
});
const apiKeys = createRoute({
  getParentRoute: () => signedIn,
  path: paths.apiKeys,
  validateSearch: searches.apiKeys,
  component: lazyRouteComponent(() => import('./routes/api-keys'), 'ApiKeysPage'),
});
const webhooks = createRoute({
  getParentRoute: () => signedIn,
  path: paths.webhooks,
  validateSearch: searches.webhooks,
  component: lazyRouteComponent(() => import('./routes/webhooks'), 'WebhooksPage'),
});
const piece = createRoute({
  getParentRoute: () => signedIn,
  path: paths.piece,
  component: lazyRouteComponent(() => import('./routes/piece'), 'PiecePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    strangersRoutes,
    either.addChildren([check]),
    signedIn.addChildren([
      listings,
      newListing,
      importListings,
      listing,
      profile,
      team,
      office,
      usage,
      billing,
      voices,
      apiKeys,
      webhooks,
      piece,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingMinMs: 400,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
