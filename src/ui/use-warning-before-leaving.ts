import { useEffect } from 'preact/hooks';

/** Has the browser ask before the page is left, while something would be lost. */
export function useWarningBeforeLeaving(losing: boolean): void {
  useEffect(() => {
    if (!losing) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [losing]);
}
