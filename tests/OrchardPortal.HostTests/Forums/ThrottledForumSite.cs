namespace OrchardPortal.HostTests.Forums;

/// <summary>Forums in which a member writes little in an hour, so that a test reaches the limit and never waits for its end.</summary>
public sealed class ThrottledForumSite() : ForumSite(DatabaseKind.Sqlite)
{
    public const int Limit = 2;

    protected override int Posts => Limit;
}
