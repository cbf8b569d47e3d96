// This page answers a form. Reloading it, or coming back to it, opens the form's own page instead of asking whether to send it again.
if (document.referrer && new URL(document.referrer).origin === location.origin) { history.replaceState(history.state, "", document.referrer); }
