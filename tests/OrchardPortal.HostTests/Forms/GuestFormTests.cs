using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Forms;

/// <summary>Forms of visitors who are not logged in, and the check that they are no robots. The tests of a class run one after the other.</summary>
public abstract class GuestFormTests(CaptchaSite fixture) : FormTest(fixture)
{
    private const string Access = "/admin/CustomerPortal/Index?tab=access";
    private const string Switch = "Only customers who are logged in may send a support form";

    [DatabaseFact]
    [Trait("Requirement", "85")]
    public async Task Only_who_is_logged_in_sends_a_form_unless_the_owner_allows_others()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AllowAsync(admin, false);
        using var visitor = Visitor();
        Assert.Equal("/account/login", (await visitor.OpenAsync("/tickets/new")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/tickets/new/sent")).Status);
        await AllowAsync(admin, true);
        var form = await visitor.OpenAsync("/tickets/new");
        Assert.Equal(["Your name", "Your e-mail address"], form.Texts("form[enctype] label").Take(2));
        await AllowAsync(admin, false);
        Assert.Equal("/account/login", (await Filled(form, "Too late", "late@guest.example").SendAsync()).Address.AbsolutePath);
    }

    [DatabaseFact]
    [Trait("Requirement", "84")]
    [Trait("Requirement", "91")]
    public async Task A_guest_becomes_a_contact_and_reads_a_confirmation_that_leads_to_no_ticket()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AllowAsync(admin, true);
        using var visitor = Visitor();
        var (subject, email) = (NewSubject("Guest"), $"new{Environment.ProcessId}@guest.example");
        var form = Filled(await visitor.OpenAsync("/tickets/new"), subject, email);
        var sent = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        Assert.All(sent, page => Assert.Equal("Thank you, we have it", page.Heading));
        Assert.Equal(1, await CountAsync(subject));
        Assert.Equal(1, await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ContactIndex" WHERE "Email" = '{email}'"""));
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await (await agent.OpenAsync($"/admin/tickets?q={WebUtility.UrlEncode(subject)}")).FollowAsync(subject);
        Assert.Contains("Sent without logging in", ticket.Text);
        Assert.Contains(email, ticket.Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "85")]
    public async Task The_ticket_of_somebody_known_is_theirs_and_the_answer_tells_nothing_of_the_account()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AllowAsync(admin, true);
        using var visitor = Visitor();
        var (known, unknown) = (NewSubject("Known"), NewSubject("Unknown"));
        var first = await Filled(await visitor.OpenAsync("/tickets/new"), known, Cast.Ana.Email.ToUpperInvariant(), "Somebody else").SendAsync();
        var second = await Filled(await visitor.OpenAsync("/tickets/new"), unknown, $"nobody{Environment.ProcessId}@guest.example").SendAsync();
        Assert.Equal((first.Status, first.Path, first.Text), (second.Status, second.Path, second.Text));
        Assert.DoesNotContain("Ana Ribeiro", first.Html);
        using var ana = await LoginAsync(Cast.Ana);
        Assert.True((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(known)}")).HasLink(known));
        Assert.Contains("Ana Ribeiro", (await ana.OpenAsync("/tickets")).Html);
        Assert.Equal(0, await Site.QueryAsync<long>("""SELECT COUNT(*) FROM "ContactIndex" WHERE "FullName" = 'Somebody else'"""));
    }

    [DatabaseFact]
    public async Task The_proof_of_work_is_needed_holds_once_and_for_its_own_form_only()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AllowAsync(admin, true);
        using var visitor = Visitor();
        var subject = NewSubject("Work");
        var page = await visitor.OpenAsync("/tickets/new");
        var empty = await Filled(page, subject, "work@guest.example").Remove("CaptchaSolution").SendAsync();
        Assert.Contains("check that you are no robot was not finished", empty.Text);
        Assert.Equal(subject, empty.Form("Send ticket").Value("Subject"));
        var forged = await Filled(page, subject, "work@guest.example").Set("CaptchaToken", "forged").SendAsync();
        Assert.Contains("check that you are no robot was not finished", forged.Text);
        Assert.Equal(0, await CountAsync(subject));

        // What else is wrong does not use the proof up: it stands in the form that comes back.
        var incomplete = await Filled(page, "", "work@guest.example").SendAsync();
        var again = incomplete.Form("Send ticket").Fill("Subject", subject);
        Assert.NotEqual("", again.Fields.Single(field => field.Name == "CaptchaSolution").Value);
        Assert.Equal("Thank you, we have it", (await again.SendAsync()).Heading);
        Assert.Equal("Thank you, we have it", (await again.SendAsync()).Heading);
        var second = NewSubject("Work");
        Assert.Contains("check that you are no robot was not finished", (await again.Fill("Subject", second).Set("FormKey", Guid.NewGuid().ToString("N")).SendAsync()).Text);
        var parts = (await visitor.OpenAsync("/tickets/new?form=spare-parts")).Form("Send ticket").Fill("Your name", "G").Fill("Your e-mail address", "work@guest.example")
            .Fill("Which part do you need?", second).Choose("Machine", "Vela Duo").Fill("How many?", "1");
        Captcha.Solve(parts);
        var other = parts.Fields.Single(field => field.Name == "CaptchaToken").Value;
        var solution = parts.Fields.Single(field => field.Name == "CaptchaSolution").Value;
        Assert.Contains("check that you are no robot was not finished", (await Filled(await visitor.OpenAsync("/tickets/new"), second, "work@guest.example").Set("CaptchaToken", other).Set("CaptchaSolution", solution).SendAsync()).Text);
        Assert.Equal(0, await CountAsync(second));
    }

    [DatabaseFact]
    public async Task A_proof_that_is_sent_many_times_at_once_makes_one_ticket()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AllowAsync(admin, true);
        using var visitor = Visitor();
        var subject = NewSubject("Race");
        var page = await visitor.OpenAsync("/tickets/new");
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Filled(page, subject, "race@guest.example").Set("FormKey", Guid.NewGuid().ToString("N")).SendAsync()));
        Assert.All(pages, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, await CountAsync(subject));
    }

    [DatabaseFact]
    public async Task A_service_is_asked_only_where_the_owner_chose_it_and_only_its_pages_may_load_it()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AllowAsync(admin, true);
        using var visitor = Visitor();
        Assert.DoesNotContain("http", (await visitor.OpenAsync("/tickets/new")).Header("Content-Security-Policy"));
        var tab = (await admin.OpenAsync(Tab)).Form("Save").Choose("How robots are kept out", "hCaptcha");
        Assert.Equal(2, (await tab.SendAsync()).Texts(".field-validation-error").Count(text => text.Contains("service shows you")));
        var saved = await tab.Fill("Site key, for a service", "site-key").Fill("Secret, for a service", CaptchaService.Secret).SendAsync();
        Assert.Contains("saved", saved.Text);
        Assert.DoesNotContain(CaptchaService.Secret, (await admin.OpenAsync(Tab)).Html);
        try
        {
            var page = await visitor.OpenAsync("/tickets/new");
            Assert.Contains("script-src 'self' https://hcaptcha.com", page.Header("Content-Security-Policy"));
            Assert.DoesNotContain("hcaptcha", (await visitor.OpenAsync("/")).Header("Content-Security-Policy"));
            using var ana = await LoginAsync(Cast.Ana);
            Assert.DoesNotContain("hcaptcha", (await ana.OpenAsync("/tickets/new")).Html);
            var subject = NewSubject("Hosted");
            var form = page.Form("Send ticket").Fill("Your name", "G").Fill("Your e-mail address", "h@guest.example").Fill("Subject", subject).Fill("Description", "Hm");
            Assert.Contains("tells you from a robot", (await form.SendAsync()).Text);
            Assert.Contains("tells you from a robot", (await form.Set("h-captcha-response", "bad").SendAsync()).Text);
            fixture.Service.IsBroken = true;
            Site.Log.Expect("could not be asked");
            Assert.Contains("could not be checked just now", (await form.Set("h-captcha-response", "good").SendAsync()).Text);
            fixture.Service.IsBroken = false;
            Assert.Equal(0, await CountAsync(subject));
            Assert.Equal("Thank you, we have it", (await form.SendAsync()).Heading);
            Assert.Equal(1, await CountAsync(subject));
        }
        finally
        {
            await (await admin.OpenAsync(Tab)).Form("Save").Set("PortalSettingsPart.CaptchaKind", "ProofOfWork").SendAsync();
        }
    }

    private static async Task AllowAsync(Visitor admin, bool guests) =>
        Assert.Contains("saved", (await (await admin.OpenAsync(Access)).Form("Save").Tick(Switch, !guests).SendAsync()).Text);

    private Task<long> CountAsync(string subject) => Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "TicketIndex" WHERE "Subject" = '{subject}'""");

    private static PageForm Filled(Page page, string subject, string email, string name = "Gast Meyer")
    {
        var form = page.Form("Send ticket").Fill("Your name", name).Fill("Your e-mail address", email).Fill("Subject", subject).Fill("Description", "From outside.");
        Captcha.Solve(form);
        return form;
    }
}

public sealed class GuestFormTestsOnSqlite(CaptchaSqliteSite site) : GuestFormTests(site), IClassFixture<CaptchaSqliteSite>;

[RequiresPostgres]
public sealed class GuestFormTestsOnPostgres(CaptchaPostgresSite site) : GuestFormTests(site), IClassFixture<CaptchaPostgresSite>;
