namespace OrchardPortal.HostTests.Forums;

/// <summary>Forums in which a member writes little in an hour, so that a test reaches the limit and never waits for its end.</summary>
public sealed class ThrottledForumSite() : ForumSite(DatabaseKind.Sqlite)
{
    public const int Limit = 2;

    public SiteClock Clock { get; } = new();

    protected override int Posts => Limit;

    protected override SiteStart Prepare(SiteStart start) => Clock.Attach(start);

    protected override async Task EndAsync(Site site)
    {
        await base.EndAsync(site);
        Clock.Dispose();
    }
}
