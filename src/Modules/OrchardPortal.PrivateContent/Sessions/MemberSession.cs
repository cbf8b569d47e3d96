namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>One login of one person in one browser (requirement 19). It is kept for a while after its end.</summary>
public sealed class MemberSession
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>Random, and new at every login; the claim <c>sid</c> of the cookie.</summary>
    public string SessionId { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    /// <summary>Stands for the account's security stamp at the login: another stamp ends the session.</summary>
    public string Stamp { get; set; } = string.Empty;

    public DateTime StartedUtc { get; set; }

    /// <summary>The last page, to within <see cref="SeenSessions.Coarse"/>.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>The end that no activity puts off.</summary>
    public DateTime UntilUtc { get; set; }

    /// <summary>Minutes without a page after which it ends.</summary>
    public int IdleMinutes { get; set; }

    public DateTime? EndedUtc { get; set; }

    /// <summary>Browser and system, as far as they tell.</summary>
    public string Device { get; set; } = string.Empty;

    /// <summary>The address that the login came from.</summary>
    public string Network { get; set; } = string.Empty;

    /// <param name="nowUtc">The present, in UTC.</param>
    public bool IsRunning(DateTime nowUtc) => EndedUtc is null && nowUtc < UntilUtc && nowUtc < SeenUtc.AddMinutes(IdleMinutes) + SeenSessions.Coarse;
}
