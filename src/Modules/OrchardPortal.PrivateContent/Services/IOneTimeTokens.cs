namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Tokens that open something once: 256 random bits, stored as a hash, bound to a purpose, with an end. All join the session's transaction.
/// </summary>
public interface IOneTimeTokens
{
    /// <param name="purpose">At most 32 characters.</param>
    /// <param name="userId">Whose it is; empty when there is no account yet.</param>
    /// <param name="lifetime">How long it can be used.</param>
    /// <param name="data">What is to be known when it comes back; kept on the server.</param>
    /// <returns>The text for a link, 43 characters that need no encoding. It cannot be had again.</returns>
    Task<string> IssueAsync(string purpose, string userId, TimeSpan lifetime, IReadOnlyDictionary<string, string>? data = null);

    /// <summary>What the token is for, without using it: for the page that asks for confirmation.</summary>
    /// <returns>Null when it is unknown, used, too old, or of another purpose.</returns>
    Task<TokenPayload?> PeekAsync(string purpose, string? text);

    /// <summary>Uses the token. Of requests at the same moment one gets it; for the others the session begins anew.</summary>
    /// <returns>Null when it is unknown, used, too old, or of another purpose.</returns>
    Task<TokenPayload?> RedeemAsync(string purpose, string? text);

    /// <summary>Ends all tokens of a purpose that an account has, as after a new password.</summary>
    Task RevokeAsync(string purpose, string userId);

    /// <summary>
    /// Takes an id that somebody else gave (a <c>jti</c>, an assertion's id, a captcha's challenge) once. Of requests at the same moment one
    /// gets it; for the others the session begins anew.
    /// </summary>
    /// <param name="purpose">At most 32 characters.</param>
    /// <param name="id">Of any length.</param>
    /// <param name="untilUtc">Until when the id would be good: it is remembered that long.</param>
    /// <returns>Whether this is the first time.</returns>
    Task<bool> SpendAsync(string purpose, string id, DateTime untilUtc);

    /// <summary>Whether <see cref="SpendAsync"/> has taken an id.</summary>
    Task<bool> IsSpentAsync(string purpose, string id);
}
