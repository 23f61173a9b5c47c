const LEAVING = 'govuk-exit-this-page-hide-content';

/**
 * Ends the session when the page is left by its Exit, and takes what it shows away, so that Back shows neither. The exit waits for nothing.
 */
export function signOutOnExit() {
  const signOut = document.querySelector('form[action="/sign-out"]');
  // The button, the link and the keys all cover the page first.
  const covered = new MutationObserver(() => {
    if (!document.body.classList.contains(LEAVING)) return;
    covered.disconnect();
    if (signOut) navigator.sendBeacon('/sign-out', new URLSearchParams(new FormData(signOut)));
    for (const part of document.body.querySelectorAll(':scope > :not(.govuk-exit-this-page-overlay)')) part.remove();
  });
  covered.observe(document.body, { attributeFilter: ['class'] });
}
