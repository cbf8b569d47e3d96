using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Journeys;

public abstract class ConversationTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "1")]
    [Trait("Requirement", "47")]
    [Trait("Requirement", "74")]
    [Trait("Requirement", "75")]
    [Trait("Requirement", "76")]
    [Trait("Requirement", "77")]
    public async Task A_customer_reads_both_sides_in_order_without_internal_notes_and_answers_with_two_files()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await (await ana.OpenAsync("/tickets?q=1031")).FollowAsync("Orange light stays on after descaling");
        var times = ticket.Document.QuerySelectorAll(".message time").Select(time => time.GetAttribute("datetime")).ToList();
        Assert.Equal(times.Order(StringComparer.Ordinal), times);
        Assert.NotEmpty(ticket.Texts(".message--agent"));
        Assert.NotEmpty(ticket.Texts(".message--customer"));
        Assert.NotEmpty(ticket.Texts(".attachments a"));
        Assert.Equal(ticket.Texts(".message--agent").Count + ticket.Texts(".message--customer").Count, ticket.Texts(".message").Count);

        var before = ticket.Texts(".message").Count;
        var after = await ReplyAsync(ticket, "Here is what the display says.", UploadedFile.Text("display.txt", "E3"), UploadedFile.Text("pump.log", "quiet"));
        Assert.Equal(before + 1, after.Texts(".message").Count);
        Assert.Equal("E3", (await ana.OpenAsync(Attachment(after, "display.txt"))).Html);
        Assert.Equal("quiet", (await ana.OpenAsync(Attachment(after, "pump.log"))).Html);
    }

    [DatabaseFact]
    [Trait("Requirement", "77")]
    public async Task Whoever_chose_files_beside_a_mistake_reads_that_they_are_to_be_chosen_again()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var reply = (await ana.OpenAsync("/tickets/1029")).Form("Send reply").Fill("Message", " ").Attach("Files", UploadedFile.Text("display.txt", "E4"));
        Assert.Contains("The files were not kept. Choose them again.", (await reply.SendAsync()).Texts("#Files-error"));
        var ticket = (await ana.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", "Steam").Attach("Files", UploadedFile.Text("hiss.txt", "ssss"));
        Assert.Contains("The files were not kept. Choose them again.", (await ticket.SendAsync()).Texts("#Files-error"));
        Assert.Empty((await (await ana.OpenAsync("/tickets/new")).Form("Send ticket").SendAsync()).Texts("#Files-error"));
    }

    [DatabaseFact]
    [Trait("Requirement", "19")]
    public async Task Whoever_sends_a_form_after_logging_out_elsewhere_reads_why_they_log_in_again()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var other = Visitor();
        var form = (await ana.OpenAsync("/tickets/1029")).Form("Send reply").Fill("Message", "Written meanwhile.");
        await (await ana.OpenAsync("/account/logout")).Form("Log out").SendAsync();
        var login = await form.SendAsync();
        Assert.Equal("/account/login", login.Address.AbsolutePath);
        Assert.Contains("your session has ended", login.Text);
        Assert.DoesNotContain("your session has ended", (await other.OpenAsync("/tickets/1029")).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "19")]
    public async Task A_form_that_was_opened_before_somebody_logged_in_or_out_elsewhere_leads_on_instead_of_failing()
    {
        using var visitor = Visitor();
        visitor.Say("Accept", "text/html");
        var early = (await visitor.OpenAsync("/account/login?returnUrl=%2Ftickets%2F1029")).Form("Log in");
        var feedback = (await visitor.OpenAsync("/articles/descale-your-machine/feedback?helpful=no")).Form("Send feedback");
        await (await visitor.OpenAsync("/account/login")).Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal("/tickets/1029", (await early.Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync()).Path);
        var again = await feedback.SendAsync();
        Assert.Equal("/articles/descale-your-machine/feedback", again.Address.AbsolutePath);
        Assert.Contains("Please send it once more.", again.Text);

        var (first, second) = (await visitor.OpenAsync("/account/logout"), await visitor.OpenAsync("/account/logout"));
        await first.Form("Log out").SendAsync();
        Assert.Equal("/", (await second.Form("Log out").SendAsync()).Path);
    }

    [DatabaseFact]
    [Trait("Requirement", "61")]
    [Trait("Requirement", "62")]
    [Trait("Requirement", "66")]
    [Trait("Requirement", "94")]
    [Trait("Requirement", "97")]
    public async Task A_customer_opens_a_ticket_with_a_file_and_finds_it_in_the_list()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject("Steam <b>& more</b>");
        var ticket = await FileTicketAsync(ana, subject, "It hisses.\n\nSince “Monday” <script>alert(1)</script>", UploadedFile.Text("hiss.txt", "ssss"));
        Assert.Contains(NumberOf(ticket).ToString(), ticket.Text);
        Assert.Contains("<script>alert(1)</script>", ticket.Text);
        Assert.Empty(ticket.Document.QuerySelectorAll("main script, h1 b"));
        Assert.Equal("ssss", (await ana.OpenAsync(Attachment(ticket, "hiss.txt"))).Html);
        Assert.True((await ana.OpenAsync("/tickets")).HasLink(subject));
        Assert.True((await ana.OpenAsync($"/tickets?q={NumberOf(ticket)}")).HasLink(subject));
    }

    [DatabaseFact]
    [Trait("Requirement", "72")]
    [Trait("Requirement", "79")]
    [Trait("Requirement", "101")]
    public async Task An_agent_comments_answers_and_closes_and_the_customer_opens_the_ticket_again()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var subject = NewSubject("No pressure");
        var ticket = await FileTicketAsync(ana, subject, "The gauge stays at zero.", UploadedFile.Text("gauge.txt", "0 bar"));
        var number = NumberOf(ticket);

        var inbox = await agent.OpenAsync($"/admin/tickets?status=open&q={number}");
        var opened = await inbox.FollowAsync(subject);
        Assert.Contains("The gauge stays at zero.", opened.Text);
        Assert.True(opened.Document.QuerySelector(".inbox-files a") is not null, opened.ToString());
        await WriteAsync(agent, number, "The pump again, as in March.", comment: true);
        var answered = await WriteAsync(agent, number, "Please clean the inlet filter.");
        var closed = await answered.Form("Close ticket").SendAsync();
        Assert.True(closed.HasButton("Open again"), closed.ToString());

        var seen = await ana.OpenAsync(ticket.Address.AbsolutePath);
        Assert.Contains("Please clean the inlet filter.", seen.Text);
        Assert.DoesNotContain("as in March", seen.Html);
        Assert.Equal(["Closed"], seen.Texts(".status"));
        Assert.True((await ana.OpenAsync($"/tickets?status=closed&q={number}")).HasLink(subject));

        Assert.Contains("Your reply opens it again", seen.Text);
        var again = await ReplyAsync(seen, "It is still at zero.");
        Assert.Equal(["Open"], again.Texts(".status"));
        Assert.True((await ana.OpenAsync($"/tickets?status=open&q={number}")).HasLink(subject));
        Assert.Contains("It is still at zero.", (await agent.OpenAsync($"/admin/tickets/{number}")).Text);
    }

    private static string Attachment(Page page, string name)
        => page.Document.QuerySelectorAll(".attachments a").First(link => link.TextContent.Contains(name)).GetAttribute("href")!;
}

public sealed class ConversationTestsOnSqlite(SharedSqliteSite site) : ConversationTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class ConversationTestsOnPostgres(SharedPostgresSite site) : ConversationTests(site), IClassFixture<SharedPostgresSite>;
