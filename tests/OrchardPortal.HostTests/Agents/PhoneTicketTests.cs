using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>A customer phones, an agent makes the ticket.</summary>
public abstract class PhoneTicketTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "51")]
    [Trait("Requirement", "52")]
    public async Task A_ticket_of_a_caller_appears_without_messages_and_the_answer_lands_in_the_default_inbox()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var subject = "Called " + Guid.NewGuid().ToString("N")[..8];
        var form = (await agent.OpenAsync("/admin/tickets/new?q=ana%20rib")).Form("Make ticket");
        var page = await form.Fill("Subject", subject).Fill("Internal note: what was said", "Sounded angry.").SendAsync();
        Assert.Equal(subject, page.Heading);
        Assert.Contains("Phone", page.Texts(".inbox-facts dd"));
        Assert.Empty(page.Texts(".inbox-message"));
        Assert.Contains("comes to the inbox Support", page.Text, StringComparison.Ordinal);
        var address = page.Address.AbsolutePath;

        using var ana = await Visitor.LoginAsync(Site, Cast.Ana);
        var inPortal = await (await ana.OpenAsync("/tickets?q=" + subject.Split(' ')[1])).FollowAsync(subject);
        Assert.DoesNotContain("Sounded angry", inPortal.Html, StringComparison.Ordinal);
        await inPortal.Form("Send reply").Fill("Message", "As I said on the phone.").SendAsync();

        page = await agent.OpenAsync(address);
        Assert.Equal(["As I said on the phone."], page.Texts(".inbox-message--customer .inbox-message__body"));
        Assert.Contains("Portal, inbox Support", page.Texts(".inbox-threads").Single(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    [Trait("Requirement", "84")]
    public async Task A_caller_whom_nobody_knows_becomes_a_contact_once()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var email = Guid.NewGuid().ToString("N")[..8] + "@caller.example";
        async Task<Page> CallAsync() => await (await agent.OpenAsync("/admin/tickets/new?q=" + email)).Form("Make ticket")
            .Set("ContactId", "new").Set("Name", "Nina Caller").Set("Email", email).Fill("Subject", "A first call").SendAsync();
        Assert.Contains("Nina Caller", (await CallAsync()).Text, StringComparison.Ordinal);
        await CallAsync();
        var found = await agent.OpenAsync("/admin/tickets/new?q=nina%20caller");
        Assert.Single(found.Document.QuerySelectorAll("input[name=ContactId]"), input => found.Html.Contains(email, StringComparison.Ordinal) && input.Id!.StartsWith("caller-4", StringComparison.Ordinal));
    }

    [DatabaseFact]
    [Trait("Requirement", "52")]
    [Trait("Requirement", "84")]
    public async Task Another_name_for_a_known_address_is_asked_about_and_not_dropped()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var email = Guid.NewGuid().ToString("N")[..8] + "@caller.example";
        async Task<PageForm> FormAsync(string name) => (await agent.OpenAsync("/admin/tickets/new")).Form("Make ticket")
            .Set("ContactId", "new").Set("Name", name).Set("Email", email).Fill("Subject", "Who is it?").Fill("Internal note: what was said", "Kept.");
        await (await FormAsync("Rosa Caller")).SendAsync();
        Assert.Equal("Who is it?", (await (await FormAsync("rosa  caller")).SendAsync()).Heading);

        var asked = await (await FormAsync("Rosa Maria Caller")).SendAsync();
        Assert.Contains("belongs to Rosa Caller already", asked.Texts("#new-Known-error").Single(), StringComparison.Ordinal);
        Assert.Equal("Kept.", asked.Form("Make ticket").Value("Internal note: what was said"));
        Assert.NotEmpty((await asked.Form("Make ticket").SendAsync()).Texts("#new-Known-error"));
        Assert.NotEmpty((await asked.Form("Make ticket").Set("KnownId", "another").Pick("Keep the name Rosa Caller").SendAsync()).Texts("#new-Known-error"));
        Assert.Contains("Rosa Caller", (await asked.Form("Make ticket").Pick("Keep the name Rosa Caller").SendAsync()).Text, StringComparison.Ordinal);

        asked = await (await FormAsync("Rosa Maria Caller")).SendAsync();
        Assert.Contains("Rosa Maria Caller", (await asked.Form("Make ticket").Pick("Change it to Rosa Maria Caller").SendAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("Rosa Maria Caller", (await agent.OpenAsync("/admin/tickets/new?q=" + email)).Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task What_is_missing_is_said_beside_its_field_and_what_was_typed_is_kept()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var form = (await agent.OpenAsync("/admin/tickets/new")).Form("Make ticket");
        var page = await form.Fill("E-mail address", "nobody").Fill("Internal note: what was said", "Kept.").SendAsync();
        Assert.NotEmpty(page.Texts("#new-Name-error").Single());
        Assert.NotEmpty(page.Texts("#new-Email-error").Single());
        Assert.NotEmpty(page.Texts("#new-Subject-error").Single());
        Assert.Equal("Kept.", page.Form("Make ticket").Value("Internal note: what was said"));
        Assert.NotEmpty((await page.Form("Make ticket").Set("ContactId", "nobody").SendAsync()).Texts("#new-ContactId-error").Single());
        Assert.NotEmpty((await page.Form("Make ticket").Set("Place", "support/nowhere").SendAsync()).Texts("#new-Place-error").Single());
        Assert.Equal(HttpStatusCode.BadRequest, (await page.Form("Make ticket").Set("FormKey", "x").SendAsync()).Status);
    }

    [DatabaseFact]
    public async Task The_same_form_twice_makes_one_ticket()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var form = (await agent.OpenAsync("/admin/tickets/new?q=luis")).Form("Make ticket").Fill("Subject", "Only one");
        var answers = await Task.WhenAll(form.SendOnceAsync(), form.SendOnceAsync());
        Assert.Single(answers.Select(answer => answer.Header("Location")).Distinct());
    }
}

public sealed class PhoneTicketTestsOnSqlite(SharedSqliteSite site) : PhoneTicketTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class PhoneTicketTestsOnPostgres(SharedPostgresSite site) : PhoneTicketTests(site), IClassFixture<SharedPostgresSite>;
