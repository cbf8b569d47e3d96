namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Suggests articles while the subject of a ticket is typed (requirement 92). Whoever has articles registers one; forms ask for the
/// first and need not know whose it is.
/// </summary>
public interface ISubjectSuggestions
{
    /// <summary>Where to ask for suggestions, with the subject added to it; null when the visitor may not read articles.</summary>
    Task<string?> UrlAsync();

    /// <summary>Where articles are searched by hand, for who has no script.</summary>
    string SearchUrl { get; }
}
