using Tests.Shared;

namespace Sapling.Tests.Shell;

[RequiresPostgres]
public sealed class SiteLifeOnPostgres : SiteLifeTests
{
    private protected override ShellDatabase NewDatabase() => new ShellDatabase.Postgres();
}
