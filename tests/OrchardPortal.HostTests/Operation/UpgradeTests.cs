using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Operation;

/// <summary>A site whose data is of an earlier version.</summary>
public abstract partial class UpgradeTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task A_site_of_before_companies_had_members_starts_and_finds_them()
    {
        await Site.StopAsync();
        await using (var connection = await Site.OpenDatabaseAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = """SELECT "Content" FROM "Document" WHERE "Content" LIKE '%OrchardPortal.Contacts.Migrations%'""";
            var record = (string)(await command.ExecuteScalarAsync())!;
            command.CommandText = """
                UPDATE "Document" SET "Content" = @content WHERE "Content" LIKE '%OrchardPortal.Contacts.Migrations%';
                DROP TABLE "ContactCompanyIndex"; DROP TABLE "CompanyDomainIndex"; DROP TABLE "ContactSearchIndex"; DROP TABLE "ContactListMemberIndex"; DROP TABLE "ContactFactIndex"; DROP TABLE "CompanyFactIndex";
                ALTER TABLE "ContactIndex" DROP COLUMN "HasShared"; DROP INDEX "IDX_ContactIndex_Handle";
                """;
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@content", Version().Replace(record, "1"));
            command.Parameters.Add(parameter);
            await command.ExecuteNonQueryAsync();
        }

        await Site.StartAgainAsync();
        Assert.Equal(await Site.QueryAsync<int>("""SELECT count(*) FROM "ContactIndex" WHERE "PrimaryCompanyId" IS NOT NULL"""), await Site.QueryAsync<int>("""SELECT count(*) FROM "ContactCompanyIndex" """));
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Upgraded"), "Hello.");
        var shared = await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        Assert.Equal(["Luís Carvalho"], shared.Texts(".people__name"));
    }

    [GeneratedRegex("""(?<="OrchardPortal.Contacts.Migrations":)[0-9]+""")]
    private static partial Regex Version();
}

public sealed class UpgradeTestsOnSqlite(OwnSqliteSite site) : UpgradeTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class UpgradeTestsOnPostgres(OwnPostgresSite site) : UpgradeTests(site), IClassFixture<OwnPostgresSite>;
