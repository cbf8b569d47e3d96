namespace OrchardPortal.HostTests.Sites;

/// <summary>A site that permits little in an hour, so that a test reaches each limit and never waits for its end.</summary>
public abstract class ThrottledSite(DatabaseKind database) : SiteFixture(database)
{
    /// <summary>Log-in attempts of one address.</summary>
    public const int Login = 6;

    /// <summary>Log-in attempts for one account.</summary>
    public const int Account = 3;

    /// <summary>Wrong passwords for one name before it is said that none is taken for a while.</summary>
    public const int Failure = 1;

    /// <summary>Tickets and replies of one member.</summary>
    public const int Submit = 2;

    /// <summary>Forms in the name of one e-mail address, of visitors who are not logged in.</summary>
    public const int GuestAddress = 2;

    /// <summary>The same from one network.</summary>
    public const int GuestNetwork = 4;

    /// <summary>Searches of one address.</summary>
    public const int Search = 2;

    /// <summary>What visitors of one network say of articles.</summary>
    public const int Feedback = 2;

    /// <summary>Mails that visitors ask for to one address.</summary>
    public const int MailAddress = 2;

    /// <summary>The same from one network.</summary>
    public const int MailNetwork = 4;

    /// <summary>Links of mails that are followed from one network.</summary>
    public const int Link = 2;

    protected override Task<Site> BeginAsync(DatabaseKind database) => Site.StartAsync(database, start => start
        .WithThrottle(nameof(Login), Login).WithThrottle(nameof(Account), Account).WithThrottle(nameof(Failure), Failure).WithThrottle(nameof(Submit), Submit).WithThrottle(nameof(Search), Search).WithThrottle(nameof(Feedback), Feedback)
        .WithThrottle(nameof(GuestAddress), GuestAddress).WithThrottle(nameof(GuestNetwork), GuestNetwork)
        .WithThrottle(nameof(MailAddress), MailAddress).WithThrottle(nameof(MailNetwork), MailNetwork).WithThrottle(nameof(Link), Link));

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();
}
