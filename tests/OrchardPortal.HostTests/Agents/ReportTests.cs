using System.Globalization;
using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>
/// Numbers about tickets. The rows that they are counted from are set, so that each number can be reckoned by hand: all of the demo's are years old,
/// but for seven.
/// </summary>
public abstract class ReportTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Reports = "/admin/tickets/reports";

    // Days begin with it for whoever reads in UTC.
    private readonly DateTime _today = DateTime.UtcNow.Date;

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task A_week_counts_what_came_and_went_on_its_days_and_no_more()
    {
        await ArrangeAsync();
        using var agent = await InZoneAsync(Cast.Agent, "Etc/UTC");

        Assert.Equal(
            [
                Row(6, 1, 1, 3), // C came as the day began; D, of the day before, was closed
                Row(5, 0, 1, 2), // C was closed
                Row(4, 0, 0, 2),
                Row(3, 1, 0, 3), // E
                Row(2, 0, 0, 3),
                Row(1, 2, 2, 3), // A and B
                Row(0, 0, 0, 3),
            ],
            await CsvAsync(agent, "volume", "period=7"));
        Assert.Equal(["Median (minutes),360,", "Nine of ten within (minutes),1860,", "Closed within a day (percent),75,", "Closed tickets,4,0"], await CsvAsync(agent, "duration", "period=7"));
        Assert.Equal(
            [
                "Median (minutes),120,60", "Nine of ten within (minutes),504,60", "Within 1 hour (percent),33.3,100", "Within 8 hours (percent),66.7,100",
                "Within 24 hours (percent),100,100", "Tickets with an answer,3,1", "Tickets without one,1,1",
            ],
            await CsvAsync(agent, "first-answer", "period=7"));

        var page = await agent.OpenAsync(Reports + "?period=7");
        Assert.Equal(["4", "before: 2", "4", "before: 0", "3", "2 hours", "before: 1 hour", "6 hours", "before: –", "–", "before: –"], page.Texts(".report-figures dd"));
        Assert.Equal("7", (await agent.OpenAsync(Reports + "?period=30")).Texts(".report-figures dd")[0]);

        string Row(int ago, int created, int closed, int open) =>
            string.Create(CultureInfo.InvariantCulture, $"{_today.AddDays(-ago):yyyy-MM-dd},{created},{closed},{open}");
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task Days_are_those_of_the_time_zone_of_who_reads()
    {
        await ArrangeAsync();
        using var utc = await InZoneAsync(Cast.Agent, "Etc/UTC");
        using var auckland = await InZoneAsync(Cast.Admin, "Pacific/Auckland");
        var (yesterday, today) = (Day(_today.AddDays(-1)), Day(_today));

        // A came at ten, B at one in the afternoon, which is tomorrow there.
        Assert.Contains(yesterday + ",2,2,3", await CsvAsync(utc, "volume", "period=7"));
        Assert.Contains(yesterday + ",1,0,4", await CsvAsync(auckland, "volume", "period=7"));
        Assert.Contains(today + ",1,2,3", await CsvAsync(auckland, "volume", "period=7"));

        static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task Problems_are_counted_by_property_and_by_word_and_lead_to_their_tickets()
    {
        var tickets = await ArrangeAsync();
        using var agent = await InZoneAsync(Cast.Agent, "Etc/UTC");

        // “The” and “is” say nothing, numbers neither; a word is written as it was.
        Assert.Equal(["Grinder,3,75", "Müller,2,50"], await CsvAsync(agent, "words", "period=7"));
        var page = await agent.OpenAsync(Reports + "?period=7");
        var link = page.Document.QuerySelector("section[aria-labelledby=report-words] tbody a")!.GetAttribute("href")!;
        Assert.Equal([tickets["A"], tickets["B"], tickets["C"]], await ListedAsync(agent, link));

        // What a customer's value may do in a spreadsheet, it does not.
        Assert.Equal(["'=1+1,1,25,0"], await CsvAsync(agent, "by-" + await PropertyAsync(), "period=7"));
        link = page.Document.QuerySelector($"section[aria-labelledby=report-by-{await PropertyAsync()}] tbody a")!.GetAttribute("href")!;
        Assert.Contains("where=", link, StringComparison.Ordinal);
        Assert.Contains("High,1,25,0", await CsvAsync(agent, "by-Priority", "period=7"));
        link = page.Document.QuerySelectorAll("section[aria-labelledby=report-by-Priority] tbody tr").Single(row => row.TextContent.Contains("High")).QuerySelector("a")!.GetAttribute("href")!;
        var list = await agent.OpenAsync(link);
        Assert.Equal([tickets["E"]], list.Texts(".inbox-table__number"));
        Assert.Equal([$"Created: since {_today.AddDays(-6).ToString("d MMM yyyy", CultureInfo.InvariantCulture)} ×", "Priority: High ×"], list.Texts(".inbox-narrows li"));
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task Support_forms_are_counted_and_chosen_and_lead_to_their_tickets()
    {
        var tickets = await ArrangeAsync();
        await SqlAsync("""UPDATE "TicketIndex" SET "SupportFormId" = NULL""");
        await SqlAsync("""UPDATE "TicketIndex" SET "SupportFormId" = 'spare-parts' WHERE "Number" = @number""", ("@number", long.Parse(tickets["A"], CultureInfo.InvariantCulture)));
        await SqlAsync("""UPDATE "TicketIndex" SET "SupportFormId" = 'gone' WHERE "Number" = @number""", ("@number", long.Parse(tickets["B"], CultureInfo.InvariantCulture)));
        using var agent = await InZoneAsync(Cast.Agent, "Etc/UTC");
        Assert.Equal(["Spare part request,1,25,0", "gone,1,25,0"], (await CsvAsync(agent, "by-SupportForm", "period=7")).Order(StringComparer.Ordinal));
        var page = await agent.OpenAsync(Reports + "?period=7");
        var row = page.Document.QuerySelectorAll("section[aria-labelledby=report-by-SupportForm] tbody tr").Single(line => line.TextContent.Contains("Spare part request", StringComparison.Ordinal));
        Assert.Equal([tickets["A"]], await ListedAsync(agent, row.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Contains("Spare part request", (await agent.OpenAsync("/admin/tickets/1004")).Text, StringComparison.Ordinal);

        page = await page.Form("Apply").Choose("Support form", "Spare part request").SendAsync();
        Assert.Equal("1", page.Texts(".report-figures dd")[0]);
        var word = page.Document.QuerySelector("section[aria-labelledby=report-by-Source] tbody a")!.GetAttribute("href")!;
        Assert.Equal([tickets["A"]], await ListedAsync(agent, word));
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task A_number_leads_to_as_many_tickets_wherever_its_reader_is()
    {
        await ArrangeAsync();
        foreach (var zone in (string[])["Pacific/Auckland", "Pacific/Honolulu"])
        {
            using var admin = await InZoneAsync(Cast.Admin, zone);
            var page = await admin.OpenAsync(Reports + "?period=7");
            foreach (var cell in page.Document.QuerySelectorAll("section[aria-labelledby=report-by-Source] tbody a"))
            {
                Assert.Equal(cell.TextContent.Trim(), (await ListedAsync(admin, cell.GetAttribute("href")!)).Count.ToString(CultureInfo.InvariantCulture));
            }

            var list = await admin.OpenAsync(page.Document.QuerySelector("section[aria-labelledby=report-by-Source] tbody a")!.GetAttribute("href")!);
            var first = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, TimeZoneInfo.FindSystemTimeZoneById(zone)).Date.AddDays(-6);
            Assert.StartsWith($"Created: since {first.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}", list.Texts(".inbox-narrows li")[0], StringComparison.Ordinal);

            // A view keeps days.
            var view = await list.Form("Keep view").Fill("Name of the view", $"{zone} {Guid.NewGuid():N}"[..40]).SendAsync();
            var editor = await view.FollowAsync("Change this view");
            Assert.Equal(first.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), editor.Document.QuerySelector("input[type=date]")!.GetAttribute("value"));
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task Agents_and_the_filter_count_only_their_own()
    {
        await ArrangeAsync();
        using var agent = await InZoneAsync(Cast.Agent, "Etc/UTC");
        Assert.Equal(["Sofia Matos,1,120,1,30", "Nobody,3,600,2,360"], (await CsvAsync(agent, "agents", "period=7")).Order(StringComparer.Ordinal).Reverse());

        var filtered = await (await agent.OpenAsync(Reports + "?period=7")).Form("Apply").Choose("Assignee", "Sofia Matos").SendAsync();
        Assert.Equal(["2", "1", "1"], filtered.Texts(".report-figures > div > dd:first-of-type").Take(3));
        filtered = await filtered.Form("Apply").Choose("Assignee", "Nobody").SendAsync();
        Assert.Equal(["2", "3", "2"], filtered.Texts(".report-figures > div > dd:first-of-type").Take(3));
        filtered = await filtered.Form("Apply").Choose("Assignee", "Anybody").Choose("Company", "Padaria Bravo").Choose("Pipeline", "Support").SendAsync();
        Assert.Equal("0", filtered.Texts(".report-figures dd").FirstOrDefault() ?? "0");
        Assert.Equal("4", (await agent.OpenAsync(Reports + "?period=7&pipeline=nowhere&assignee=&company=")).Texts(".report-figures dd")[0]);
        Assert.Contains("There is no company of this name.", (await agent.OpenAsync(Reports + "?company=nobody")).Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task A_rating_is_counted_as_soon_as_it_is_given_and_once()
    {
        await ArrangeAsync();
        using var agent = await InZoneAsync(Cast.Agent, "Etc/UTC");
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Rated"), "It drips.");
        var closed = await ticket.Form("Close ticket").Set("Reason", "solved").SendAsync();
        var before = await ScoresAsync();
        var rated = await closed.Form("Send rating").Set("Score", "4").SendAsync();
        Assert.Equal(before.Good + 1, (await ScoresAsync()).Good);
        await rated.Form("Send rating").Set("Score", "2").SendAsync();
        Assert.Equal((before.Bad + 1, before.Good), await ScoresAsync());

        async Task<(int Bad, int Good)> ScoresAsync()
        {
            var page = await agent.GetAsync(Reports + "/satisfaction.csv?period=7");
            var lines = page.Html.Split("\r\n").Select(line => line.Split(',')).ToList();
            int Of(string label) => lines.Find(line => line[0] == label) is { } found ? int.Parse(found[1], CultureInfo.InvariantCulture) : 0;

            return (Of("Bad"), Of("Good"));
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task Only_whoever_may_see_reports_does()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var editor = await LoginAsync(Cast.Editor);
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        foreach (var address in (string[])[Reports, Reports + "/volume.csv"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address)).Status);
            Assert.Equal("/account/login", (await guest.GetAsync(address)).Address.AbsolutePath);
            Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(Reports + "/nothing.csv")).Status);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(Reports + "?period=%00&pipeline='&assignee=%25&company=" + new string('x', 300))).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task The_dashboard_tells_agents_what_waits_and_leads_to_it()
    {
        var tickets = await ArrangeAsync();
        using var agent = await InZoneAsync(Cast.Agent, "Etc/UTC");
        var page = await agent.OpenAsync("/admin");
        Assert.Equal("Dashboard", page.Heading);
        Assert.Equal(["2", "1", "2", "3", "4"], page.Texts(".report-desk__number"));
        Assert.StartsWith("the oldest: ", page.Texts(".report-desk__more").Single(), StringComparison.Ordinal);
        string[][] expected = [[tickets["F"], tickets["G"]], [tickets["E"]], [tickets["E"], tickets["G"]], [tickets["E"], tickets["F"], tickets["G"]], [tickets["A"], tickets["B"], tickets["C"], tickets["D"]]];
        var links = page.Document.QuerySelectorAll(".report-desk a").Select(link => link.GetAttribute("href")!).ToList();
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], await ListedAsync(agent, links[i]));
        }

        // Who answers no tickets sees none; whoever does both sees both.
        using var editor = await LoginAsync(Cast.Editor);
        using var admin = await LoginAsync(Cast.Admin);
        Assert.Empty((await editor.OpenAsync("/admin")).Texts(".report-desk"));
        Assert.NotEmpty((await editor.OpenAsync("/admin")).Texts(".alert-info"));
        page = await admin.OpenAsync("/admin");
        Assert.NotEmpty(page.Texts(".report-desk"));
        Assert.NotEmpty(page.Texts(".alert-info"));
    }

    [DatabaseFact]
    [Trait("Requirement", "82")]
    public async Task A_site_without_tickets_of_the_time_says_so()
    {
        await SqlAsync($"""UPDATE "TicketIndex" SET "CreatedUtc" = @old, "ClosedUtc" = @old, "IsClosed" = @yes, "FirstAnswerUtc" = NULL; DELETE FROM "TicketRatingIndex" """);
        using var agent = await LoginAsync(Cast.Agent);
        var page = await agent.OpenAsync(Reports);
        Assert.Contains("There are no tickets yet.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Texts("table"));
        Assert.Equal(["0", "0", "0", "0", "0"], (await agent.OpenAsync("/admin")).Texts(".report-desk__number"));
    }

    private static async Task<IReadOnlyList<string>> ListedAsync(Visitor agent, string address) =>
        [.. (await agent.OpenAsync(address)).Texts(".inbox-table__number").OrderBy(number => long.Parse(number, CultureInfo.InvariantCulture))];

    private static async Task<IReadOnlyList<string>> CsvAsync(Visitor agent, string table, string query)
    {
        var file = await agent.GetAsync($"{Reports}/{table}.csv?{query}");
        Assert.StartsWith("text/csv", file.Header("Content-Type"), StringComparison.Ordinal);

        return [.. file.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    private async Task<Visitor> InZoneAsync(Account account, string zone)
    {
        var visitor = await LoginAsync(account);
        await (await visitor.OpenAsync("/account/profile")).Form("Save profile").Set("TimeZoneId", zone).SendAsync();

        return visitor;
    }

    // A property of a choice kind that tickets of the demo have.
    private Task<string> PropertyAsync() => Site.QueryAsync<string>("""SELECT MIN("Name") FROM "TicketPropertyIndex" WHERE "Text" IS NOT NULL""");

    /// <returns>The numbers of the seven, by their letters.</returns>
    private async Task<Dictionary<string, string>> ArrangeAsync()
    {
        var first = await Site.QueryAsync<long>("""SELECT MIN(t."Number") FROM "TicketIndex" t JOIN "TicketPropertyIndex" p ON p."ContentItemId" = t."ContentItemId" WHERE p."Text" IS NOT NULL""");
        var agent = await Site.QueryAsync<string>("""SELECT "UserId" FROM "UserIndex" WHERE "NormalizedEmail" = 'AGENT@ORCHARDPORTAL.EXAMPLE'""");
        var company = await Site.QueryAsync<string>("""SELECT "ContentItemId" FROM "CompanyIndex" WHERE "Name" LIKE 'Caf%'""");
        await SqlAsync(
            """
            UPDATE "TicketIndex" SET "CreatedUtc" = @old, "ClosedUtc" = @old, "IsClosed" = @yes, "FirstAnswerUtc" = NULL, "AssigneeId" = NULL, "Priority" = 1;
            DELETE FROM "TicketRatingIndex";
            DELETE FROM "TicketPropertyIndex" WHERE "ContentItemId" NOT IN (SELECT "ContentItemId" FROM "TicketIndex" WHERE "Number" = @first);
            UPDATE "TicketPropertyIndex" SET "Text" = '=1+1', "TextKey" = '=1+1' WHERE "Text" IS NOT NULL
            """,
            ("@first", first));
        var numbers = new Dictionary<string, string>();
        foreach (var (letter, ago, time, answer, end, stage, assignee, priority, subject, folded) in
            ((string, int, string, double?, double?, string, string?, int, string, string)[])
            [
                ("A", 1, "10:00", 0.5, 2, "closed", agent, 1, "=Müller: the grinder 4711", "muller the grinder 4711"),
                ("B", 1, "13:00", 2, 10, "closed", null, 1, "Is Müller the Grinder 4711", "is muller the grinder 4711"),
                ("C", 6, "00:00", 10, 40, "closed", null, 1, "Grinder", "grinder"),
                ("D", 7, "23:59:59", 1, 0.5, "closed", null, 1, "Grinder", "grinder"),
                ("E", 3, "08:00", null, null, "waiting-on-us", agent, 2, "Leak", "leak"),
                ("F", 13, "00:00", null, null, "waiting-on-you", null, 1, "Leak", "leak"),
                ("G", 14, "23:59:59", null, null, "new", null, 1, "Leak", "leak"),
            ])
        {
            var number = numbers.Count == 0 ? first : await Site.QueryAsync<long>($"""SELECT MIN("Number") FROM "TicketIndex" WHERE "Number" > {Math.Max(first, numbers.Values.Max(long.Parse))}""");
            numbers[letter] = number.ToString(CultureInfo.InvariantCulture);
            var created = _today.AddDays(-ago) + TimeSpan.Parse(time, CultureInfo.InvariantCulture);
            await SqlAsync(
                """
                UPDATE "TicketIndex" SET "CreatedUtc" = @created, "FirstAnswerUtc" = @answered, "ClosedUtc" = @closed, "IsClosed" = @isClosed, "AssigneeId" = @assignee, "Priority" = @priority,
                    "PipelineId" = 'support', "StageId" = @stage, "CompanyId" = @company, "Subject" = @subject, "SearchText" = @folded WHERE "Number" = @number
                """,
                ("@created", created), ("@answered", answer is { } hours ? created.AddHours(hours) : null), ("@closed", end is { } ended ? created.AddHours(ended) : null), ("@isClosed", end is not null),
                ("@assignee", assignee), ("@priority", priority), ("@stage", stage), ("@company", company), ("@subject", subject), ("@folded", $"{folded} {number}"), ("@number", number));
        }

        return numbers;
    }

    private async Task SqlAsync(string sql, params IEnumerable<(string Name, object? Value)> values)
    {
        await using var connection = await Site.OpenDatabaseAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values.Append(("@old", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc))).Append(("@yes", true)).Where(value => sql.Contains(value.Name, StringComparison.Ordinal)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}

public sealed class ReportTestsOnSqlite(OwnSqliteSite site) : ReportTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class ReportTestsOnPostgres(OwnPostgresSite site) : ReportTests(site), IClassFixture<OwnPostgresSite>;
