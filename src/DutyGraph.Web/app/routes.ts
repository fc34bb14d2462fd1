import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { settled } from './data/answer';
import { base } from './words/language';

/** The address is the only state. It contains names as people write them. */
export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'overview', component: () => import('./overview/OverviewView.vue') },
  { path: '/support', name: 'support', component: () => import('./support/SupportView.vue') },
  { path: '/departments', name: 'departments', component: () => import('./departments/DepartmentsView.vue') },
  { path: '/departments/:name', name: 'department', component: () => import('./departments/DepartmentView.vue') },
  { path: '/duties/:id+', name: 'duty', component: () => import('./duties/DutyView.vue') },
  { path: '/acts', name: 'acts', component: () => import('./acts/ActsView.vue') },
  { path: '/townships', name: 'townships', component: () => import('./townships/TownshipsView.vue') },
  { path: '/townships/:fullName', name: 'township', component: () => import('./townships/TownshipView.vue') },
  { path: '/chains', name: 'chains', component: () => import('./chains/ChainsView.vue') },
  { path: '/topics', name: 'topics', component: () => import('./topics/TopicsView.vue') },
  { path: '/topics/:id+', name: 'topic', component: () => import('./topics/TopicView.vue') },
  { path: '/compare', name: 'compare', component: () => import('./compare/CompareView.vue') },
  { path: '/search', name: 'search', component: () => import('./search/SearchView.vue') },
  { path: '/quality', name: 'quality', component: () => import('./quality/QualityView.vue') },
  { path: '/:missing(.*)*', name: 'missing', component: () => import('./missing/MissingView.vue') },
];

export const router = createRouter({
  history: createWebHistory(base),
  routes,
  strict: false,
  async scrollBehavior(to, from, saved) {
    if (saved) {
      await settled();
      return saved;
    }

    // Offset for the page's fixed header.
    if (to.hash) {
      await settled();
      return { el: `#${CSS.escape(to.hash.slice(1))}`, top: 69 };
    }

    // A change of filters or page within a view keeps the scroll position; a new view starts at the top.
    return to.path === from.path ? false : { top: 0 };
  },
});
