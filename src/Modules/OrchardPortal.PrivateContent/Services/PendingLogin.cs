namespace OrchardPortal.PrivateContent.Services;

/// <summary>A login between its steps. It is kept in a cookie that only this site can have made, and gives no access by itself.</summary>
/// <param name="UserId">Who proved to be who they are.</param>
/// <param name="Stamp">The account's security stamp: what ends sessions ends this, too.</param>
/// <param name="Steps">The steps that were taken since.</param>
public sealed record PendingLogin(string UserId, string Stamp, LoginMethod Method, bool RememberMe, string ReturnUrl, IReadOnlyList<LoginStep> Steps)
{
    /// <summary>When it was begun, in UTC.</summary>
    public DateTime BegunUtc { get; init; }
}
