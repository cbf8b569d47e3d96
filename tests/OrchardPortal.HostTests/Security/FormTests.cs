using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

/// <summary>What is wrong is said beside the field, what was typed is kept, and nothing is written by halves.</summary>
public abstract class FormTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task A_ticket_without_a_good_subject_is_explained_beside_the_field()
    {
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var subject in (string[])["", "   ", "\u200b", new string('s', 201)])
        {
            var page = await SendAsync(ana, subject, "What I typed");
            Assert.True(page.Texts("#Subject-error") is [{ Length: > 0 }], $"“{subject}”: {page}");
            Assert.Equal("What I typed", page.Form("Send ticket").Value("Description"));
        }
    }

    [DatabaseFact]
    public async Task Control_characters_in_a_subject_become_spaces()
    {
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var control in (string[])["\0", "\u0007", "\u001b", "\t", "\u202e", "\u200b"])
        {
            var subject = NewSubject("Bell");
            var page = await SendAsync(ana, subject + control + "rings", "As described.");
            Assert.True(page.Status == HttpStatusCode.OK && page.Heading == subject + " rings", $"U+{(int)control[0]:X4}: {page}");
            Assert.True((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).HasLink(subject + " rings"));
        }
    }

    [DatabaseFact]
    public async Task A_ticket_without_a_good_description_is_explained_beside_the_field()
    {
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var description in (string[])["", " \n ", new string('d', 20_001), "Bell \a in it", "Nothing \0 in it", "\0"])
        {
            var page = await SendAsync(ana, "What I typed", description);
            Assert.True(page.Texts("#Description-error") is [{ Length: > 0 }], $"“{description[..Math.Min(20, description.Length)]}”: {page}");
            Assert.Equal("What I typed", page.Form("Send ticket").Value("Subject"));
        }
    }

    [DatabaseFact]
    public async Task Files_that_cannot_be_attached_are_explained_and_nothing_is_kept()
    {
        using var ana = await LoginAsync(Cast.Ana);
        UploadedFile[][] wrong =
        [
            [new("page.svg", "<svg/>"u8.ToArray())], [new("page.html", "<p>"u8.ToArray())], [new("virus.exe", [1])], [new("none", [1])], [new("empty.txt", [])],
            [new("double.txt.svg", [1])], [new("page.svg\u200b", [1])],
            [.. Enumerable.Range(0, 11).Select(number => UploadedFile.Text($"{number}.txt", "x"))],
            [new("large.txt", new byte[(20 * 1024 * 1024) + 1])],
        ];
        foreach (var files in wrong)
        {
            var subject = NewSubject("Files");
            var page = await SendAsync(ana, subject, "With files", files);
            Assert.True(page.Texts("#Files-error") is [{ Length: > 0 }], $"{files[0].Name}: {page}");
            Assert.Equal(subject, page.Form("Send ticket").Value("Subject"));
            Assert.False((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).HasLink(subject));
        }
    }

    [DatabaseFact]
    public async Task An_upload_beyond_all_limits_is_refused_before_it_is_read()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var content = new StreamContent(Stream.Null);
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        content.Headers.ContentLength = 300L * 1024 * 1024;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/tickets/new") { Content = content };
        request.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await ana.SendOnceAsync(request)).Status);
    }

    [DatabaseFact]
    public async Task A_form_without_its_anti_forgery_token_or_with_a_forged_key_is_refused()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject("Forged");
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FilledAsync(ana, subject)).Remove("__RequestVerificationToken").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FilledAsync(ana, subject)).Set("FormKey", "1 or 1=1").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await FilledAsync(ana, subject)).Remove("FormKey").SendAsync()).Status);
        var reply = (await ana.OpenAsync("/tickets/1029")).Form("Send reply").Fill("Message", subject).Remove("__RequestVerificationToken");
        Assert.Equal(HttpStatusCode.BadRequest, (await reply.SendAsync()).Status);
        Assert.DoesNotContain(subject, (await ana.OpenAsync("/tickets/1029")).Html);
        Assert.False((await ana.OpenAsync("/tickets")).HasLink(subject));
    }

    [DatabaseFact]
    public async Task A_form_sent_twice_makes_one_ticket_and_leads_to_it_both_times()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject("Twice");
        var form = await FilledAsync(ana, subject);
        var pages = await Task.WhenAll(form.SendAsync(), form.SendAsync(), form.SendAsync());
        Assert.Single(pages.Select(page => page.Address).Distinct());
        Assert.Single((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).Texts("tbody tr"));
        var replyForm = pages[0].Form("Send reply").Fill("Message", "Once only");
        await Task.WhenAll(replyForm.SendAsync(), replyForm.SendAsync());
        Assert.Single((await ana.OpenAsync(pages[0].Path)).Texts(".message"), message => message.Contains("Once only"));
    }

    [DatabaseFact]
    public async Task Whoever_goes_back_and_sends_something_else_loses_nothing()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var (first, second) = (NewSubject("First"), NewSubject("Second"));
        var form = await FilledAsync(ana, first);
        var ticket = await form.SendAsync();
        var other = await form.Fill("Subject", second).SendAsync();
        Assert.Equal((first, second), (ticket.Heading, other.Heading));
        Assert.NotEqual(ticket.Path, other.Path);

        var reply = ticket.Form("Send reply").Fill("Message", "One thing.");
        await reply.SendAsync();
        await reply.Fill("Message", "And another.").SendAsync();
        await reply.SendAsync();
        await reply.SendAsync(other.Path + "/replies");
        Assert.Equal(3, (await ana.OpenAsync(ticket.Path)).Texts(".message").Count);
        Assert.Equal(2, (await ana.OpenAsync(other.Path)).Texts(".message").Count);
    }

    [DatabaseFact]
    public async Task Forged_fields_change_nothing_but_what_the_form_is_for()
    {
        using var mario = await LoginAsync(Cast.Mario);
        var subject = NewSubject("Forged fields");
        var form = (await FilledAsync(mario, subject)).Set("RequesterId", "4contact000000000000000001").Set("CompanyId", "4companycafecentral0000001")
            .Set("StageId", "closed").Set("Number", "1");
        var page = await form.SendAsync();
        Assert.Contains("Mário Bravo", page.Text);
        Assert.Equal(["Open"], page.Texts(".status"));
        using var ana = await LoginAsync(Cast.Ana);
        Assert.False((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).HasLink(subject));
    }

    private static async Task<PageForm> FilledAsync(Visitor visitor, string subject)
        => (await visitor.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", subject).Fill("Description", "As described.");

    private static async Task<Page> SendAsync(Visitor visitor, string subject, string description, params UploadedFile[] files)
        => await (await FilledAsync(visitor, subject)).Fill("Description", description).Attach("Files", files).SendAsync();
}

public sealed class FormTestsOnSqlite(SharedSqliteSite site) : FormTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class FormTestsOnPostgres(SharedPostgresSite site) : FormTests(site), IClassFixture<SharedPostgresSite>;
