namespace OrchardPortal.PrivateContent.Services;

/// <summary>What became of a login: where to go next, or why not.</summary>
/// <param name="Url">A local URL, for <c>LocalRedirect</c>: the page that was wanted, or the next step of the login. Null when refused.</param>
/// <param name="Refusal">Null unless refused.</param>
/// <param name="Message">A sentence for the visitor when refused, in their language. It is for whoever proved who they are; a page that must not
/// tell which accounts exist shows its own.</param>
public sealed record LoginOutcome(string? Url, LoginRefusal? Refusal, string Message)
{
    /// <summary>Whether a session began: otherwise a further step is asked for, or the login is refused.</summary>
    public bool IsSignedIn { get; init; }

    internal static LoginOutcome GoTo(string url, bool isSignedIn = false) => new(url, null, string.Empty) { IsSignedIn = isSignedIn };
}
