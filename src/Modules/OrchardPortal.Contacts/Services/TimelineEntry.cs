namespace OrchardPortal.Contacts.Services;

/// <summary>Something that happened with a contact (requirement 81).</summary>
/// <param name="Kind">What it was, such as “E-mail”.</param>
/// <param name="Title">In one line.</param>
/// <param name="Text">The beginning of what was said; empty for none.</param>
/// <param name="Url">Where more of it is; null for nowhere.</param>
public sealed record TimelineEntry(DateTime Utc, string Kind, string Title, string Text, string? Url);
