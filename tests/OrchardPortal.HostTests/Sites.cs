using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests;

/// <summary>One site per database for all tests: a site takes seconds to make, so tests bring tickets of their own.</summary>
[CollectionDefinition(OnSqlite)]
public sealed class Sites : ICollectionFixture<SqliteSite>
{
    public const string OnSqlite = "The portal on SQLite";
    public const string OnPostgres = "The portal on PostgreSQL";
}

[CollectionDefinition(Sites.OnPostgres)]
public sealed class PostgresSites : ICollectionFixture<PostgresSite>;
