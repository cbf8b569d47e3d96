using System.Globalization;
using System.Net;
using System.Text.Json;
using OrchardPortal.HostTests.Forms;

namespace OrchardPortal.HostTests.KnowledgeBase;

/// <summary>"Was this article helpful?", and what editors make of the answers. Each test has an article of its own; the tests of a class run one after the other.</summary>
public abstract class FeedbackTests(CaptchaSite fixture) : SiteTest(fixture)
{
    private const string Report = "/admin/knowledge-base/feedback";
    private const string Tasks = "/admin/knowledge-base/tasks";

    [DatabaseFact]
    [Trait("Requirement", "103")]
    [Trait("Requirement", "104")]
    public async Task A_reader_whom_an_article_did_not_help_says_why_and_gets_a_confirmation_without_any_script()
    {
        using var reader = Visitor();
        var article = await reader.OpenAsync("/articles/yearly-service");
        Assert.Contains("Was this article helpful?", article.Text);
        var form = await article.FollowAsync("No");
        Assert.Contains("We are sorry that it did not help.", form.Text);

        // At least one reason; what was typed stays.
        var again = await form.Form("Send feedback").Fill("What did you look for? (optional)", "Who comes to Madeira?").SendAsync();
        Assert.Contains("Tick at least one reason.", again.Text);
        Assert.Equal("Who comes to Madeira?", again.Form("Send feedback").Value("What did you look for? (optional)"));
        var sent = await again.Form("Send feedback").Tick("Something is missing").SendAsync();
        Assert.Contains("Thank you. We have what you wrote", sent.Text);
        Assert.Equal("/articles/yearly-service/feedback", sent.Path);

        // Whoever changes their mind has still said one thing.
        var other = await (await sent.FollowAsync("It did help after all")).Form("Yes, it helped").SendAsync();
        Assert.Contains("Thank you. We are glad that it helped.", other.Text);
        Assert.Equal((1, 0), await CountAsync("yearly-service"));
        using var second = Visitor();
        await (await second.OpenAsync("/articles/yearly-service/feedback?helpful=yes")).Form("Yes, it helped").SendAsync();
        Assert.Equal((2, 0), await CountAsync("yearly-service"));
    }

    [DatabaseFact]
    [Trait("Requirement", "103")]
    public async Task What_readers_say_becomes_a_task_that_editors_share_and_finish_and_a_report()
    {
        using var reader = Visitor();
        using var editor = await LoginAsync(Cast.Editor);
        var form = (await reader.OpenAsync("/articles/backflush-with-detergent/feedback?helpful=no")).Form("Send feedback");
        await form.Tick("It is hard to understand").Tick("Something is missing").Fill("What did you look for? (optional)", "How often?\n<b>Really</b>").SendAsync();
        var title = (await reader.OpenAsync("/articles/backflush-with-detergent")).Heading;

        var task = await (await editor.OpenAsync(Tasks)).FollowAsync(title);
        Assert.Contains("Readers wrote why this article did not help them.", task.Text);
        task = await task.Form("Assign").Choose("With", "Beatriz Lobo").SendAsync();
        task = await task.Form("Add note").Fill("A note for the other editors", "Asked the workshop.").SendAsync();
        Assert.Contains("Asked the workshop.", task.Text);
        Assert.Contains("Write a note.", (await task.Form("Add note").Fill("A note for the other editors", " ").SendAsync()).Text);
        Assert.True((await editor.OpenAsync(Tasks + "?show=mine")).HasLink(title));
        Assert.False((await editor.OpenAsync(Tasks + "?show=nobody")).HasLink(title));

        var report = await task.FollowAsync("Read the feedback");
        Assert.Contains("How often? <b>Really</b>", report.Text);
        Assert.DoesNotContain("<b>Really</b>", report.Html);
        Assert.Contains("It is hard to understand", report.Text);
        Assert.Contains(title, report.Text);

        await (await editor.OpenAsync(task.Path)).Form("Done").SendAsync();
        Assert.False((await editor.OpenAsync(Tasks)).HasLink(title));
        Assert.True((await editor.OpenAsync(Tasks + "?show=done")).HasLink(title));

        // The next reader who writes opens it again; there is still one.
        using var next = Visitor();
        await (await next.OpenAsync("/articles/backflush-with-detergent/feedback?helpful=no")).Form("Send feedback").Tick("Something else").Fill("What did you look for? (optional)", "And now?").SendAsync();
        Assert.Single((await editor.OpenAsync(Tasks)).Texts("table a"), text => text == title);
        Assert.Equal(1, await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "EditorialTaskIndex" WHERE "Title" = '{title}'"""));
    }

    [DatabaseFact]
    [Trait("Requirement", "104")]
    public async Task The_owner_chooses_the_reasons_and_that_guests_prove_to_be_no_robots()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var settings = await editor.OpenAsync(Report + "/settings");
        Assert.Contains("At most 12 reasons.", (await settings.Form("Save").Fill(Reasons, string.Join('\n', Enumerable.Range(1, 13))).SendAsync()).Text);
        await settings.Form("Save").Choose("Who proves to be no robot", "Who is not logged in").Fill(Reasons, "Too long\nNo pictures\n\nToo long").SendAsync();
        using var reader = Visitor();
        try
        {
            var page = await reader.OpenAsync("/articles/steam-milk/feedback?helpful=no");
            Assert.Equal(["Too long", "No pictures"], page.Texts("fieldset label"));
            var form = page.Form("Send feedback").Tick("No pictures");
            var refused = await form.SendAsync();
            Assert.Contains("check that you are no robot was not finished", refused.Text);
            var before = await CountAsync("steam-milk");
            var proven = refused.Form("Send feedback");
            Captcha.Solve(proven);
            Assert.Contains("Thank you.", (await proven.SendAsync()).Text);
            Assert.Equal((before.Yes, before.No + 1), await CountAsync("steam-milk"));

            // Members need none, and a reason that nobody offers counts as none.
            using var ana = await LoginAsync(Cast.Ana);
            var members = (await ana.OpenAsync("/articles/steam-milk/feedback?helpful=no")).Form("Send feedback");
            Assert.Contains("Tick at least one reason.", (await members.Set("Reasons", "no-answer").SendAsync()).Text);
            Assert.Contains("Thank you.", (await members.Set("Reasons", members.Document.QuerySelector("[name=Reasons]")!.GetAttribute("value")!).SendAsync()).Text);
            Assert.Contains("No pictures", (await editor.OpenAsync(Report)).Text);
        }
        finally
        {
            await (await editor.OpenAsync(Report + "/settings")).Form("Save").Choose("Who proves to be no robot", "Nobody").Fill(Reasons, "").SendAsync();
        }

        Assert.Contains("It is hard to understand", (await reader.OpenAsync("/articles/steam-milk/feedback?helpful=no")).Text);
    }

    [DatabaseFact]
    public async Task What_a_member_says_is_theirs_to_take_along_and_of_a_guest_nothing_is_known()
    {
        using var luis = await LoginAsync(Cast.Luis);
        var form = (await luis.OpenAsync("/articles/return-an-order/feedback?helpful=no")).Form("Send feedback");
        await form.Tick("It is wrong or out of date").Fill("What did you look for? (optional)", "The address of the depot.").SendAsync();
        var file = await (await luis.OpenAsync("/account/profile")).Form("Download my data").SendAsync();
        var said = JsonDocument.Parse(file.Html).RootElement.GetProperty("articleFeedback").EnumerateArray().Single();
        Assert.Equal("The address of the depot.", said.GetProperty("text").GetString());
        using var guest = Visitor();
        await (await guest.OpenAsync("/articles/return-an-order/feedback?helpful=yes")).Form("Yes, it helped").SendAsync();
        Assert.Equal(1, await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ArticleVoteIndex" WHERE "ArticleId" = '{await IdAsync("return-an-order")}' AND "UserId" = ''"""));
    }

    [DatabaseFact]
    public async Task What_cannot_be_read_cannot_be_judged_and_who_may_not_edit_sees_no_report()
    {
        using var reader = Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/articles/none/feedback?helpful=no")).Status);
        var form = (await reader.OpenAsync("/articles/register-your-machine/feedback?helpful=yes")).Form("Yes, it helped");
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync("/articles/none/feedback")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Helpful", "perhaps").SendAsync()).Status);
        Assert.Equal((0, 0), await CountAsync("register-your-machine"));
        using var agent = await LoginAsync(Cast.Agent);
        foreach (var address in (string[])[Report, Tasks, "/admin/knowledge-base", "/admin/knowledge-base/announcements", Report + "/settings"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(address)).Status);
        }
    }

    [DatabaseFact]
    public async Task The_address_that_tasks_of_earlier_versions_keep_leads_to_the_report_of_their_article()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var report = await editor.GetAsync("/admin/KnowledgeBase/Feedback?article=4article000000000000000021");
        Assert.Equal((HttpStatusCode.OK, Report + "?article=4article000000000000000021"), (report.Status, report.Address.PathAndQuery.ToLowerInvariant()));
    }

    [DatabaseFact]
    public async Task The_report_counts_what_the_database_holds_by_article_by_reason_and_by_day()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var since = Day(-89);
        // The first day counts, the one before it does not.
        await Site.QueryAsync<long>($"""UPDATE "ArticleVoteIndex" SET "VoteDay" = {since} WHERE "Id" = (SELECT MIN("Id") FROM "ArticleVoteIndex") RETURNING "DocumentId" """);
        await Site.QueryAsync<long>($"""UPDATE "ArticleVoteIndex" SET "VoteDay" = {Day(-90)} WHERE "Id" = (SELECT MAX("Id") FROM "ArticleVoteIndex") RETURNING "DocumentId" """);
        var yes = await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ArticleVoteIndex" WHERE "IsHelpful" AND "VoteDay" >= {since}""");
        var no = await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ArticleVoteIndex" WHERE NOT "IsHelpful" AND "VoteDay" >= {since}""");
        Assert.True(yes > 10 && no > 5);
        var report = await editor.OpenAsync(Report + "?days=90");
        Assert.Equal([Text(yes), Text(no)], report.Texts("dl dd").Take(2));
        var least = await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ArticleVoteReasonIndex" WHERE "Reason" = 'no-answer' AND "VoteDay" >= {since}""");
        Assert.Contains(report.Document.QuerySelectorAll("tr"), row => row.TextContent.Contains("It does not answer my question") && row.TextContent.Split(' ', '\n').Contains(Text(least)));
        Assert.Contains("Articles that help least", (await editor.OpenAsync("/admin/knowledge-base")).Text);
    }

    private const string Reasons = "Reasons that readers tick, one in each line";

    private static string Day(int fromToday) => DateTime.UtcNow.Date.AddDays(fromToday).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private Task<string> IdAsync(string slug) => Site.QueryAsync<string>($"""SELECT "ContentItemId" FROM "ArticleIndex" WHERE "Slug" = '{slug}'""")!;

    private async Task<(long Yes, long No)> CountAsync(string slug)
    {
        var id = await IdAsync(slug);
        return (await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ArticleVoteIndex" WHERE "IsHelpful" AND "ArticleId" = '{id}'"""),
            await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ArticleVoteIndex" WHERE NOT "IsHelpful" AND "ArticleId" = '{id}'"""));
    }
}

public sealed class FeedbackTestsOnSqlite(CaptchaSqliteSite site) : FeedbackTests(site), IClassFixture<CaptchaSqliteSite>;

[RequiresPostgres]
public sealed class FeedbackTestsOnPostgres(CaptchaPostgresSite site) : FeedbackTests(site), IClassFixture<CaptchaPostgresSite>;
