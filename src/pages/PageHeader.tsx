/** The head of a page: the logo and what the page is. */
export function PageHeader({ title }: { title: string }) {
  return (
    <header class="page-header">
      <img src="/icons/icon.svg" alt="" width="40" height="40" />
      <h1>{title}</h1>
    </header>
  );
}
