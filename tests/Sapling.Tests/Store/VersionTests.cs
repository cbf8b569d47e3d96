using Tests.Shared;
using YesSql;

namespace Sapling.Tests.Store;

/// <summary>Who changes a document that somebody else changed meanwhile hears of it.</summary>
public abstract class VersionTests(StoreFixture fixture) : StoreTest(fixture)
{
    [DatabaseFact]
    public async Task A_check_of_the_version_finds_a_change_by_somebody_else()
    {
        var company = new Company { Name = "A" };
        await SaveAsync(company);
        await using var first = Store.CreateSession();
        await using var second = Store.CreateSession();
        var mine = (await first.GetAsync<Company>(company.Id))!;
        var theirs = (await second.GetAsync<Company>(company.Id))!;

        theirs.Name = "B";
        await second.SaveAsync(theirs);
        await second.SaveChangesAsync();
        mine.Name = "C";
        await first.SaveAsync(mine, checkConcurrency: true);

        var conflict = await Assert.ThrowsAsync<ConcurrencyException>(() => first.SaveChangesAsync());
        Assert.Equal(company.Id, conflict.Document.Id);
        var read = await InSessionAsync(session => session.GetAsync<Company>(company.Id));
        Assert.Equal(("B", 2L), (read!.Name, read.Version));
    }

    [DatabaseFact]
    public async Task A_check_of_the_version_finds_a_deletion_by_somebody_else()
    {
        var company = new Company { Name = "A" };
        await SaveAsync(company);
        await using var first = Store.CreateSession();
        var mine = (await first.GetAsync<Company>(company.Id))!;
        await using (var second = Store.CreateSession())
        {
            second.Delete((await second.GetAsync<Company>(company.Id))!);
            await second.SaveChangesAsync();
        }

        mine.Name = "C";
        await first.SaveAsync(mine, checkConcurrency: true);
        await Assert.ThrowsAsync<ConcurrencyException>(() => first.SaveChangesAsync());
    }

    [DatabaseFact]
    public async Task A_version_seen_on_a_page_is_checked_when_the_form_comes_back()
    {
        var company = new Company { Name = "A" };
        await SaveAsync(company);
        await SaveAsync(new Company { Id = company.Id, Name = "B" });
        await using var session = Store.CreateSession();

        await session.SaveAsync(new Company { Id = company.Id, Name = "C", Version = 1 }, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.SaveChangesAsync());
    }

    [DatabaseFact]
    public async Task The_version_grows_with_each_change_and_not_without_one()
    {
        await using var session = Store.CreateSession();
        var company = new Company { Name = "A" };
        await session.SaveAsync(company, checkConcurrency: true);
        await session.SaveChangesAsync();
        await session.SaveAsync(company, checkConcurrency: true);
        await session.SaveChangesAsync();
        Assert.Equal(1, company.Version);

        company.Name = "B";
        await session.SaveAsync(company, checkConcurrency: true);
        await session.SaveChangesAsync();
        Assert.Equal(2, company.Version);
    }
}

public sealed class VersionTestsOnSqlite(SqliteFixture fixture) : VersionTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class VersionTestsOnPostgres(PostgresFixture fixture) : VersionTests(fixture), IClassFixture<PostgresFixture>;
