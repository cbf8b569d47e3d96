using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Settings;

/// <summary>The portal's switch. Each test leaves the portal on and complete, as it found it.</summary>
public abstract class PortalSwitchTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/CustomerPortal/Index";

    [DatabaseFact]
    [Trait("Requirement", "6")]
    public async Task Off_customers_and_guests_read_a_friendly_page_at_every_address_of_the_portal()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        var ticket = await FileTicketAsync(ana, NewSubject(), "The portal closes soon.", UploadedFile.Text("note.txt", "Read me"));
        var file = ticket.Document.QuerySelector("a[href*='/attachments/']")!.GetAttribute("href")!;
        await SwitchAsync(admin, "Switch off");
        foreach (var visitor in (Visitor[])[ana, guest])
        {
            foreach (var address in (string[])["/tickets", "/tickets?status=closed", "/tickets/new", ticket.Path, "/tickets/999999", file])
            {
                var page = await visitor.GetAsync(address);
                Assert.True(page.Status == HttpStatusCode.ServiceUnavailable && page.Text.Contains("not open at the moment"), $"{address}: {page}");
                Assert.Equal("noindex", page.Header("X-Robots-Tag"));
                Assert.DoesNotContain("The portal closes soon.", page.Html);
            }
        }

        Assert.False((await guest.OpenAsync("/")).HasLink("Go to Vela customer portal"));
        await SwitchAsync(admin, "Switch on");
        Assert.Equal(ticket.Heading, (await ana.OpenAsync(ticket.Path)).Heading);
        Assert.True((await guest.OpenAsync("/")).HasLink("Go to Vela customer portal"));
    }

    [DatabaseFact]
    [Trait("Requirement", "6")]
    public async Task Off_nothing_that_customers_send_is_taken()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject();
        var form = (await ana.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", subject).Fill("Description", "Too late?");
        var ticket = await FileTicketAsync(ana, NewSubject(), "In time.");
        var reply = ticket.Form("Send reply").Fill("Message", "Also too late?");
        await SwitchAsync(admin, "Switch off");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await form.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await reply.SendAsync()).Status);
        await SwitchAsync(admin, "Switch on");
        Assert.DoesNotContain("Also too late?", (await ana.OpenAsync(ticket.Path)).Text);
        Assert.Empty((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).Texts("tbody tr"));
    }

    [DatabaseFact]
    [Trait("Requirement", "6")]
    [Trait("Requirement", "7")]
    public async Task Off_staff_see_a_preview_that_says_so()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var agent = await LoginAsync(Cast.Agent);
        var settings = await SwitchAsync(admin, "Switch off");
        var preview = await settings.FollowAsync("View customer portal");
        Assert.True(preview.Status == HttpStatusCode.OK && preview.Heading == "Vela customer portal", preview.ToString());
        Assert.Contains("Preview: the portal is off.", preview.Text);
        Assert.Equal(Screen, (await preview.FollowAsync("Open the portal's settings")).Address.AbsolutePath);
        var agents = await agent.OpenAsync("/tickets");
        Assert.Contains("Preview: the portal is off.", agents.Text);
        Assert.False(agents.HasLink("Open the portal's settings"));
        await SwitchAsync(admin, "Switch on");
        Assert.DoesNotContain("Preview", (await admin.OpenAsync("/tickets")).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "4")]
    public async Task What_is_missing_is_listed_with_a_link_to_where_it_is_mended_and_switching_on_is_refused()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await SwitchAsync(admin, "Switch off");
        var consent = (await admin.OpenAsync("/admin/PrivateContent/Index?tab=consent")).Form("Save");
        var text = consent.Value("How customers' data is used");
        await consent.Fill("How customers' data is used", "").SendAsync();
        await (await admin.OpenAsync("/admin/PrivateContent/Index")).Form("Save").Tick("Customers log in with a password", false)
            .Tick("Customers log in with a link that we mail to them", false).SendAsync();
        var refused = await SwitchAsync(admin, "Switch on");
        Assert.Contains("The portal is off", refused.Text);
        Assert.Contains("cannot be switched on: Write how customers' data is used.", refused.Text);
        Assert.Contains("cannot be switched on: Choose how customers log in.", refused.Text);
        var page = await refused.FollowAsync("Write how customers' data is used.");
        await page.Form("Save").Fill("How customers' data is used", text).SendAsync();
        page = await (await admin.OpenAsync(Screen)).FollowAsync("Choose how customers log in.");
        await page.Form("Save").Tick("Customers log in with a password").Tick("Customers log in with a link that we mail to them").SendAsync();
        Assert.Contains("Customers may come in", (await SwitchAsync(admin, "Switch on")).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "34")]
    [Trait("Requirement", "35")]
    public async Task The_systems_own_host_name_may_not_host_the_portal()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync(Screen)).Form("Save");
        var kept = form.Value("Domain");
        var page = await form.Fill("Domain", "localhost").SendAsync();
        Assert.Contains("localhost is a name of the system itself", Assert.Single(page.Texts(".field-validation-error")));
        Assert.Equal("localhost", page.Form("Save").Value("Domain"));
        await SwitchAsync(admin, "Switch off");
        foreach (var domain in (string[])["localhost", "127.0.0.1", "printer.local", ""])
        {
            await (await admin.OpenAsync(Screen)).Form("Save").Fill("Domain", domain).SendAsync();
            var refused = await SwitchAsync(admin, "Switch on");
            Assert.True(refused.Text.Contains("cannot be switched on:") && refused.Text.Contains("The portal is off"), $"{domain}: {refused}");
        }

        var wrong = await (await admin.OpenAsync(Screen)).Form("Save").Fill("Domain", "https://help.example.com/x").SendAsync();
        Assert.Contains("domain alone", Assert.Single(wrong.Texts(".field-validation-error")));
        await (await admin.OpenAsync(Screen)).Form("Save").Fill("Domain", kept).SendAsync();
        Assert.Contains("Customers may come in", (await SwitchAsync(admin, "Switch on")).Text);
        Assert.Equal($"https://{kept}", (await admin.OpenAsync("/admin/Settings/general")).Form("Save").Value("Base address"));
    }

    private static async Task<Page> SwitchAsync(Visitor admin, string button)
    {
        var page = await (await admin.OpenAsync(Screen)).Form(button).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }
}

public sealed class PortalSwitchTestsOnSqlite(OwnSqliteSite site) : PortalSwitchTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PortalSwitchTestsOnPostgres(OwnPostgresSite site) : PortalSwitchTests(site), IClassFixture<OwnPostgresSite>;
