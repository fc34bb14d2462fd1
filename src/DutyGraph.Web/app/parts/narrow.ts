import { onScopeDispose, ref, type Ref } from 'vue';

/** Returns whether the window is as narrow as a phone. */
export function useNarrow(): Ref<boolean> {
  const media = window.matchMedia('(width < 640px)');
  const isNarrow = ref(media.matches);
  const changed = () => (isNarrow.value = media.matches);
  media.addEventListener('change', changed);
  onScopeDispose(() => media.removeEventListener('change', changed));
  return isNarrow;
}
