using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>Answering and commenting in the admin.</summary>
public abstract class AnswerTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task Comments_and_answers_are_told_apart_and_can_be_shown_apart()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "The seal again?").SendAsync();
        var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "Please send a photo.").SendAsync();
        Assert.Equal(["The seal again?"], page.Texts(".inbox-message--comment .inbox-message__body"));
        Assert.Equal(["Please send a photo."], page.Texts(".inbox-message--agent .inbox-message__body"));
        Assert.Equal("Waiting on customer", page.Texts(".admin-head .badge").Single());

        var seen = await agent.OpenAsync(address + "?show=public");
        Assert.Equal(["It leaks.", "Please send a photo."], seen.Texts(".inbox-message__body"));
        Assert.DoesNotContain("The seal again?", seen.Html);
        Assert.Equal(["The seal again?"], (await agent.OpenAsync(address + "?show=comments")).Texts(".inbox-message__body"));
    }

    [DatabaseFact]
    public async Task What_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        foreach (var (text, message) in (IEnumerable<(string, string)>)[
            ("", "Write a message."),
            (new string('x', 20_001), "At most 20,000 characters"),
            (" \n\t ", "Write a message."),
            ("\0\u0001", "Write a message."),
            ("a\0b", "invisible control characters"),
            ("a\u0007b", "invisible control characters"),
            ("a\u001b[2Jb", "invisible control characters")])
        {
            var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", text).SendAsync();
            Assert.Contains(message, page.Texts("#answer-body-error").Single());
            Assert.Equal(Typed(text), page.Form("Send answer").Value("Answer"));
            page = await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", text).SendAsync();
            Assert.Contains(message, page.Texts("#comment-body-error").Single());
            Assert.Equal(Typed(text), page.Form("Add internal comment").Value("Comment, for colleagues only"));
        }

        foreach (var files in (UploadedFile[][])[
            [new("run.exe", [1])],
            [new("picture.svg", [1])],
            [new("page.html.", [1])],
            [new("empty.txt", [])],
            [.. Enumerable.Range(0, 11).Select(i => UploadedFile.Text($"{i}.txt", "x"))]])
        {
            var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "See the file.").Attach("Files", files).SendAsync();
            Assert.NotEmpty(page.Texts("#answer-files-error").Single());
            Assert.Equal("See the file.", page.Form("Send answer").Value("Answer"));
        }

        Assert.Single((await agent.OpenAsync(address)).Texts(".inbox-message"));
    }

    [DatabaseFact]
    public async Task A_comment_that_is_wrong_stays_a_comment()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "Secret").Attach("Files", new UploadedFile("run.exe", [1])).SendAsync();
        Assert.Equal("Secret", page.Form("Add internal comment").Value("Comment, for colleagues only"));
        Assert.Equal("", page.Form("Send answer").Value("Answer"));
    }

    [DatabaseFact]
    public async Task The_same_form_twice_makes_one_answer()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var form = (await AnswerFormAsync(agent, address)).Fill("Answer", "Only once.");
        var pages = await Task.WhenAll(form.SendOnceAsync(), form.SendOnceAsync(), form.SendOnceAsync());
        Assert.Single(pages.Select(page => page.Header("Location")).Distinct());
        Assert.Single((await agent.OpenAsync(address)).Texts(".inbox-message--agent"));
    }

    [DatabaseFact]
    public async Task Whoever_goes_back_and_sends_something_else_loses_nothing()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var form = (await AnswerFormAsync(agent, address)).Fill("Answer", "First thought.");
        await form.SendAsync();
        await form.Fill("Answer", "Second thought.").SendAsync();
        await form.Attach("Files", UploadedFile.Text("plan.txt", "of action")).SendAsync();
        await form.SendAsync();
        var page = await form.Set("Mode", "comment").SendAsync();
        Assert.Equal(["First thought.", "Second thought.", "Second thought."], page.Texts(".inbox-message--agent .inbox-message__body"));
        Assert.Equal(["Second thought."], page.Texts(".inbox-message--comment .inbox-message__body"));
    }

    [DatabaseFact]
    public async Task The_key_of_one_ticket_and_of_one_person_stands_in_nobody_elses_way()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var (other, otherAddress) = await AgentAtNewTicketAsync();
        var form = (await AnswerFormAsync(agent, address)).Fill("Answer", "To both.");
        await form.SendAsync();
        await form.Set("LastSeen", (await AnswerFormAsync(agent, otherAddress)).Fields.Single(field => field.Name == "LastSeen").Value).SendAsync(otherAddress + "/messages");
        Assert.Equal(["To both."], (await agent.OpenAsync(otherAddress)).Texts(".inbox-message--agent .inbox-message__body"));

        using var admin = await Visitor.LoginAsync(Site, Cast.Admin);
        await (await AnswerFormAsync(admin, address)).Fill("Answer", "To both.").Set("FormKey", form.Fields.Single(field => field.Name == "FormKey").Value).SendAsync();
        Assert.Equal(2, (await other.OpenAsync(address)).Texts(".inbox-message--agent").Count);
    }

    [DatabaseFact]
    public async Task Forged_forms_are_refused()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        Task<PageForm> FormAsync() => AnswerFormAsync(agent, address);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FormAsync()).Fill("Answer", "x").Remove("__RequestVerificationToken").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FormAsync()).Fill("Answer", "x").Set("Mode", "both").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FormAsync()).Fill("Answer", "x").Set("FormKey", "1").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FormAsync()).Fill("Answer", "x").Remove("FormKey").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FormAsync()).Fill("Answer", "x").Remove("Mode").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "x").Remove("__RequestVerificationToken").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await FormAsync()).Fill("Answer", "x").SendAsync("/admin/tickets/999999/messages")).Status);
        Assert.Single((await agent.OpenAsync(address)).Texts(".inbox-message"));
    }

    [DatabaseFact]
    public async Task A_request_beyond_all_limits_is_too_large()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        // Told by its length alone: nothing of it needs to be sent.
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "/messages") { Content = new ClaimedLength(300L * 1024 * 1024) };
        request.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await agent.SendOnceAsync(request)).Status);
    }

    [DatabaseFact]
    public async Task A_customer_cannot_answer_as_an_agent()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        var fields = new Dictionary<string, string> { ["Mode"] = "answer", ["FormKey"] = Guid.NewGuid().ToString("N"), ["Body"] = "Forged", ["__RequestVerificationToken"] = (await customer.OpenAsync("/tickets/new")).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")! };
        foreach (var action in (string[])["/messages", "/closure", "/properties", "/note", "/requester", "/assignment", "/release", "/reopening"])
        {
            var answer = await customer.SendOnceAsync(new HttpRequestMessage(HttpMethod.Post, address + action) { Content = new FormUrlEncodedContent(fields) });
            Assert.True(answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Redirect, answer.ToString());
        }

        var page = await agent.OpenAsync(address);
        Assert.Single(page.Texts(".inbox-message"));
        Assert.Equal("New", page.Texts(".admin-head .badge").Single());
    }

    // Without what nobody can type, and blanks alone are nothing.
    private static string Typed(string text) => string.IsNullOrWhiteSpace(text) ? "" : string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'));

    private sealed class ClaimedLength(long length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(new byte[1]).AsTask();

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}

public sealed class AnswerTestsOnSqlite(SharedSqliteSite site) : AnswerTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class AnswerTestsOnPostgres(SharedPostgresSite site) : AnswerTests(site), IClassFixture<SharedPostgresSite>;
