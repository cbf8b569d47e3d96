namespace OrchardPortal.PrivateContent.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Of its page, from the site's root on.</param>
/// <param name="UpdatedUtc">When it changed last.</param>
/// <param name="Summary">A few words; empty for none.</param>
public sealed record AtomEntry(string Title, string Path, DateTime UpdatedUtc, string Summary);
