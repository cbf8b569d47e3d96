namespace OrchardPortal.Portal.Handlers;

/// <param name="Headline">Who wrote, or what the status is now.</param>
/// <param name="Text">What was written; empty for a change of status.</param>
/// <param name="Key">Names what is told of, so that nobody is told twice.</param>
internal sealed record TicketLetter(string Headline, string Text, string Key);
