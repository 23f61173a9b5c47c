// The first thing in the body, before anything is drawn: a module would come too late.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
