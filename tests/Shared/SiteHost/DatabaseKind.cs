namespace Tests.Shared.SiteHost;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
