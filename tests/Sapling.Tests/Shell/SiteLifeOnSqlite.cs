namespace Sapling.Tests.Shell;

public sealed class SiteLifeOnSqlite : SiteLifeTests
{
    private protected override ShellDatabase NewDatabase() => new ShellDatabase.Sqlite();
}
