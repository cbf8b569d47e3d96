// Sends the message to the provider at once; without scripts the button does it.
document.querySelector("form[data-post]")?.submit();
