namespace Tests.Shared.SiteHost;

/// <summary>A test that runs PostgreSQL's own programs; it is skipped, with the reason, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnPostgresFactAttribute : FactAttribute
{
    public OwnPostgresFactAttribute() => Skip = OwnPostgres.SkipReason!;
}
